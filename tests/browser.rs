//! x
use tests::*;
fn main() {
    let logs = std::path::Path::new("/tmp/tests/logs"); std::fs::create_dir_all(logs).unwrap();
    for browser in Browser::ALL {
        let t = std::time::Instant::now();
        let go = || -> Outcome {
            let server = Host::Headers.serve("/tmp/tests/site".as_ref())?;
            let s = Session::start(browser, true, logs)?;
            s.open(&server.url())?;
            s.listen()?;
            println!("{} {:?}", browser.name(), s.ask::<serde_json::Value>("[innerWidth, innerHeight, crossOriginIsolated, typeof SharedArrayBuffer]")?);
            s.press(&[Key::Right, Key::Home])?;
            s.swipe((250, 100), -200)?;
            s.click("#b")?;
            println!("{:?}", s.ask::<serde_json::Value>("log")?);
            println!("{:?}", s.complaints(&server.url())?);
            println!("{:?}", s.strangers(&server.url())?);
            s.in_window(&server.url(), 360, || { println!("{:?}", s.ask::<serde_json::Value>("[innerWidth, innerHeight]")?); Ok(()) })?;
            s.in_window(&server.url(), 1280, || { println!("{:?}", s.ask::<serde_json::Value>("[innerWidth, innerHeight]")?); Ok(()) })?;
            println!("{:?}", s.ask::<serde_json::Value>("innerWidth")?);
            Ok(())
        };
        if let Err(e) = go() { println!("{} {e}", browser.name()); }
        println!("{:?}", t.elapsed());
    }
}
