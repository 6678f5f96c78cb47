# 一般问题

general-answer = 很高兴为您解答。{ $passage }如果还有疑问，请随时问我。
general-looked-up = 感谢您的提问。我来查一下，马上就在这里答复您。
