# Lawyers, courts or authorities

legal-takes-over =
    I am passing this to our legal team together with everything you have told me. They will answer you in writing.
