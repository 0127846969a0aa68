//! A static host on this machine: what `xtask serve` shows the author, and every kind of host that the tests play.
//!
//! It serves a folder as a plain host would. What hosts differ in (isolation headers, a sub-path, no service worker,
//! being down) is an option here, so that the published folder is tested as it is, unchanged. Knows nothing of how
//! that folder was built.

mod options;
mod reload;
mod site;

pub use options::Options;

use site::Site;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use tokio::sync::oneshot;

/// Why a server did not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// There is nothing to serve.
    #[error("{}: no such folder; build the site first, with `cargo xtask build`", .0.display())]
    Root(PathBuf),
    /// The port can't be had.
    #[error("127.0.0.1:{port}: {reason}; choose another port, or end the program that has this one")]
    Port {
        /// The port asked for, 0 for any.
        port: u16,
        /// What the system said.
        reason: io::Error,
    },
}

/// A server under way. It ends when it is dropped.
pub struct Server {
    site: Arc<Site>,
    address: SocketAddr,
    running: Option<Running>,
}

/// The thread that serves, and the way to end it.
struct Running {
    stop: oneshot::Sender<()>,
    thread: JoinHandle<()>,
}

impl Server {
    /// Serves a folder until dropped.
    ///
    /// # Errors
    /// The folder is not there, or the port is taken.
    pub fn start(options: Options) -> Result<Self, StartError> {
        if !options.root.is_dir() {
            return Err(StartError::Root(options.root));
        }
        let (listener, address) = listen(options.port.unwrap_or(0))?;
        let site = Arc::new(Site::new(&options));
        let running = Some(run(listener, site.clone())?);
        Ok(Self { site, address, running })
    }

    /// The address of the site's root, with a slash at its end.
    pub fn url(&self) -> String {
        format!("http://{}{}", self.address, self.site.base())
    }

    /// The paths asked for so far, in order, as the browser sent them.
    pub fn requests(&self) -> Vec<String> {
        self.site.requests()
    }

    /// Answers 404 to every path that ends like this, until [`Server::allow`]: a file lost on the way.
    pub fn refuse(&self, ending: &str) {
        self.site.refuse(ending);
    }

    /// Ends what [`Server::refuse`] began.
    pub fn allow(&self, ending: &str) {
        self.site.allow(ending);
    }

    /// Makes every page that is open reload, where the server was started with `reload`.
    pub fn changed(&self) {
        self.site.changed();
    }

    /// Hangs up and answers nobody, as if the network were gone.
    pub fn down(&mut self) {
        if let Some(Running { stop, thread }) = self.running.take() {
            // Neither can fail in a way that matters: both say that the thread has already ended.
            let _ = stop.send(());
            let _ = thread.join();
        }
    }

    /// Answers again, at the same address.
    ///
    /// # Errors
    /// The port was taken in the meantime.
    pub fn up(&mut self) -> Result<(), StartError> {
        if self.running.is_none() {
            let (listener, _) = listen(self.address.port())?;
            self.running = Some(run(listener, self.site.clone())?);
        }
        Ok(())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.down();
    }
}

fn listen(port: u16) -> Result<(TcpListener, SocketAddr), StartError> {
    let bind = || {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        Ok((listener, address))
    };
    bind().map_err(|reason| StartError::Port { port, reason })
}

/// Serves on a thread and a runtime of its own: whoever starts a server need not be asynchronous, and the end of the
/// runtime closes every connection, the endless ones of the reload script too.
fn run(listener: TcpListener, site: Arc<Site>) -> Result<Running, StartError> {
    let port = listener.local_addr().map_or(0, |address| address.port());
    let failed = |reason| StartError::Port { port, reason };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(failed)?;
    let listener = {
        let _inside = runtime.enter();
        tokio::net::TcpListener::from_std(listener).map_err(failed)?
    };
    let (stop, stopped) = oneshot::channel();
    let thread = thread::spawn(move || {
        runtime.block_on(async {
            tokio::select! {
                _ = axum::serve(listener, site::router(site)).into_future() => {}
                _ = stopped => {}
            }
        });
        runtime.shutdown_background();
    });
    Ok(Running { stop, thread })
}

#[cfg(test)]
mod tests;
