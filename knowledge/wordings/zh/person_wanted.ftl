person-takes-over = 我马上转给团队里的同事，由他亲自处理，您不用再重新说明。
