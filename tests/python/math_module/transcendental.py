# Rounded to twelve digits, as the last ones may differ between libraries.
import math
for name in (
    "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "asinh", "atanh", "exp", "expm1",
    "log1p", "erf", "erfc", "gamma", "lgamma",
):
    print(name, f"{getattr(math, name)(0.5):.12g}")
print(math.log(8, 2), math.log2(8), math.log10(1000), f"{math.log(10):.12g}", math.acosh(1))
print(f"{math.atan2(1, -1):.12g}", math.pow(2, 3), math.log(2**1000) > 693, math.log2(2**1000))
print(math.log10(10**50))

# expect: sin 0.479425538604
# expect: cos 0.87758256189
# expect: tan 0.546302489844
# expect: asin 0.523598775598
# expect: acos 1.0471975512
# expect: atan 0.463647609001
# expect: sinh 0.521095305494
# expect: cosh 1.12762596521
# expect: tanh 0.46211715726
# expect: asinh 0.48121182506
# expect: atanh 0.549306144334
# expect: exp 1.6487212707
# expect: expm1 0.6487212707
# expect: log1p 0.405465108108
# expect: erf 0.520499877813
# expect: erfc 0.479500122187
# expect: gamma 1.77245385091
# expect: lgamma 0.572364942925
# expect: 3.0 3.0 3.0 2.30258509299 0.0
# expect: 2.35619449019 8.0 True 1000.0
# expect: 50.0
