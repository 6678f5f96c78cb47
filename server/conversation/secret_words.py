"""Words that announce a password or a one-time code, per language: the data behind the redaction.

People leave out accents, so every accented letter also stands for its plain one. A blank also stands for a
hyphen or nothing. Inflected forms are listed, because a word must end where its entry ends.
"""

from __future__ import annotations

from collections.abc import Mapping

PASSWORDS: Mapping[str, tuple[str, ...]] = {
    "en": ("password", "pass word", "passwd", "passphrase", "pwd", "pw", "pass phrase", "passcode"),
    "de": ("passwort", "passworts", "passwörter", "kennwort", "kennworts", "losungswort"),
    "fr": ("mot de passe", "mdp"),
    "es": ("contraseña", "contraseñas", "clave de acceso", "clave personal", "mi clave"),
    "it": ("parola d'ordine", "parola chiave", "psw"),
    "pt": ("senha", "senhas", "palavra passe", "palavra chave"),
    "nl": ("wachtwoord", "paswoord", "wachtwoorden"),
    "pl": ("hasło", "hasła", "hasłem", "hasłu"),
    "tr": (
        "şifre",
        "şifrem",
        "şifremiz",
        "şifreniz",
        "şifresi",
        "parola",
        "parolam",
        "parolamız",
        "parolanız",
    ),
    "ar": ("كلمة المرور", "كلمة السر", "كلمة مرور", "كلمة سر", "كلمة مروري", "كلمة سري", "باسورد", "باسوورد"),
    "ja": ("パスワード", "合言葉"),
    "zh": ("密码", "密碼", "口令"),
}

COLON_ONLY: tuple[str, ...] = ("pass", "parole")  # they mean too much else to count before "is"

CODES: Mapping[str, tuple[str, ...]] = {
    "en": (
        "pin", "pin code", "pin number", "pin no", "otp", "otp code", "TAN", "one time code",
        "one time password", "one time passcode", "one time pin", "verification code", "security code",
        "authentication code", "authorisation code", "authorization code", "auth code", "confirmation code",
        "access code", "login code", "log in code", "sign in code", "sms code", "text code", "2fa code",
        "cvv", "cvc", "cvv2", "cvc2", "csc", "security number", "secret code", "card pin",
    ),
    "de": (
        "geheimzahl", "geheimnummer", "mtan", "sms tan", "sms code", "sicherheitscode", "bestätigungscode",
        "verifizierungscode", "zugangscode", "einmalcode", "einmalpasswort", "einmalkennwort", "prüfziffer",
        "prüfnummer", "kartenprüfnummer", "sicherheitsnummer", "anmeldecode", "login code", "pin nummer",
        "freischaltcode",
    ),
    "fr": (
        "code pin", "code secret", "code confidentiel", "code de vérification", "code de sécurité",
        "code de confirmation", "code d'accès", "code sms", "code à usage unique", "code de validation",
        "cryptogramme", "code d'authentification", "code de connexion", "code otp",
    ),
    "es": (
        "código de verificación", "código de seguridad", "código de confirmación", "código de acceso",
        "código pin", "código secreto", "código sms", "código de un solo uso", "código otp", "nip",
        "clave de seguridad", "clave dinámica", "código de autenticación",
    ),
    "it": (
        "codice di verifica", "codice di sicurezza", "codice di conferma", "codice pin", "codice segreto",
        "codice otp", "codice sms", "codice di accesso", "codice monouso", "codice d'accesso",
    ),
    "pt": (
        "código de verificação", "código de segurança", "código de confirmação", "código de acesso",
        "código pin", "código secreto", "código sms", "código de autenticação", "token",
    ),
    "nl": (
        "verificatiecode", "beveiligingscode", "bevestigingscode", "toegangscode", "inlogcode",
        "eenmalige code", "eenmalig wachtwoord", "controlecode",
    ),
    "pl": (
        "kod pin", "kod weryfikacyjny", "kod bezpieczeństwa", "kod potwierdzający", "kod sms", "kod dostępu",
        "kod jednorazowy", "kod autoryzacyjny", "hasło jednorazowe", "kod z smsa", "kodu pin",
    ),
    "tr": (
        "doğrulama kodu", "doğrulama kodum", "onay kodu", "onay kodum", "güvenlik kodu", "güvenlik kodum",
        "sms kodu", "giriş kodu", "tek kullanımlık şifre", "tek kullanımlık kod", "pin kodu", "pin kodum",
        "pinim",
    ),
    "ar": (
        "رمز التحقق", "رمز التأكيد", "رمز الأمان", "رمز الدخول", "رمز المرور", "رمز التفعيل", "كود التحقق",
        "كود التفعيل", "كود التأكيد", "الرقم السري", "الرمز السري", "رقمي السري", "رمزي السري",
    ),
    "ja": (
        "暗証番号", "認証コード", "確認コード", "認証番号", "セキュリティコード", "ワンタイムパスワード",
        "ワンタイムコード", "smsコード", "pinコード", "暗証コード",
    ),
    "zh": (
        "验证码", "驗證碼", "校验码", "校驗碼", "动态码", "動態碼", "动态密码", "動態密碼",
        "安全码", "安全碼", "短信码", "简讯码", "pin码",
        "pin碼",
    ),
}  # fmt: skip

# A bare "code" may be a postcode or a voucher: it counts only behind one of these or at a sentence's start.
PLAIN_CODES: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "en": (
        ("code",),
        ("my", "the", "a", "your", "this", "that", "new", "received", "following", "digit", "got"),
    ),
    "de": (("code",), ("mein", "meinen", "der", "den", "dein", "ihr", "dieser", "diesen", "neuer", "neue")),
    "fr": (("code",), ("mon", "le", "un", "votre", "ton", "ce", "nouveau")),
    "es": (("código", "clave"), ("mi", "el", "un", "su", "tu", "este", "nuevo")),
    "it": (("codice",), ("il", "mio", "un", "suo", "tuo", "questo", "nuovo")),
    "pt": (("código",), ("meu", "o", "um", "seu", "teu", "este", "novo")),
    "nl": (("code",), ("mijn", "de", "een", "uw", "je", "deze", "nieuwe")),
    "pl": (("kod",), ("mój", "ten", "twój", "nowy", "to")),
    "tr": (("kodum",), ("benim", "bu", "yeni")),
    "ar": (("الرمز",), ("هذا",)),
    "ja": (("コード",), ("この", "私の", "届いた")),
}

# Between the word and the secret: "password IS now ...", in any language.
OWNERS: tuple[str, ...] = (
    "my", "the", "mein", "das", "mon", "le", "mi", "la", "mia", "minha", "a", "mijn", "het", "moje", "benim",
)  # fmt: skip
COPULAS: tuple[str, ...] = (
    "is", "was", "are", "it's", "ist", "war", "lautet", "heißt", "est", "était", "c'est", "es", "era",
    "è", "e'", "é", "eh", "to", "jest", "brzmi", "luidt", "هو", "هي", "set to", "changed to",
)  # fmt: skip
FILLERS: tuple[str, ...] = (
    "now", "still", "just", "actually", "currently", "probably", "jetzt", "noch", "immer noch", "nun",
    "aktuell", "maintenant", "toujours", "ahora", "todavía", "ora", "adesso", "ancora", "agora", "ainda",
    "nu", "nog", "teraz", "nadal", "şimdi", "hâlâ", "الآن", "simply", "einfach",
)  # fmt: skip
GAPS: tuple[str, ...] = (
    "for", "from", "to", "of", "on", "by", "via", "per", "in", "that", "which", "you", "they", "i", "we", "sent",
    "got", "received", "have", "just", "me", "my", "your", "the", "this", "sms", "text", "message",
    "e-mail", "email", "mail", "app", "phone", "account", "login", "card", "bank", "für", "von", "aus",
    "der", "die", "das", "dem", "den", "ich", "sie", "mein", "meine", "meinem", "meiner", "konto",
    "handy", "karte", "erhalten", "bekommen", "habe", "de", "du", "la", "le", "ma", "pour", "mon", "mes",
    "compte", "reçu", "par", "que", "j'ai", "vous", "m'avez", "envoyé", "carte", "para", "mi", "cuenta",
    "recibí", "he", "recibido", "por", "correo", "del", "tarjeta", "il", "mio", "conto", "ho", "ricevuto",
    "che", "dal", "telefono", "carta", "minha", "meu", "conta", "recebi", "no", "do", "da", "cartão",
    "celular", "voor", "mijn", "rekening", "ik", "heb", "ontvangen", "gekregen", "van", "kaart", "z",
    "ze", "mojego", "konta", "który", "dostałem", "dostałam", "otrzymałem", "smsem", "karty", "bana",
    "gelen", "hesabım", "için", "لحسابي", "الذي", "وصلني", "في", "من",
)  # fmt: skip

# What follows the word where no secret is told: "my password is WRONG".
_NO_SECRETS = """
a an the not no never wrong incorrect correct right invalid valid expired forgotten lost changed reset
needed
required being too also always same still working broken blocked locked case saved stored unknown stolen
leaked
gone safe secure weak strong old new what where which who how why please something different asked
rejected refused
accepted missing empty ok okay fine good bad okay my your in on for so only either
nicht kein keine falsch richtig ungültig abgelaufen vergessen verloren weg gesperrt geändert
zurückgesetzt nötig
erforderlich unbekannt gestohlen zu immer der die das ein eine mein meine was wie wo warum bitte
unsicher sicher
pas plus jamais faux fausse mauvais mauvaise incorrecte expiré oublié perdu bloqué invalide changé
réinitialisé
refusé nécessaire trop toujours le la les un une mon ma quoi comment où inconnu volé correct correcte
bon
no nunca incorrecta incorrecto correcta correcto inválida caducada caducado olvidada olvidado perdida
perdido
bloqueada bloqueado cambiada que necesaria demasiado siempre el mi cómo dónde qué errónea equivocada
válida vencida
non mai sbagliata sbagliato errata errato corretta scaduta scaduto dimenticata persa bloccata cambiata
necessaria
troppo sempre il lo mia mio come dove cosa valida
não nunca errada errado incorreta correta expirada expirou esquecida perdida bloqueada alterada
necessária muito
sempre o a minha meu como onde inválida
niet geen nooit fout verkeerd onjuist juist verlopen vergeten kwijt geblokkeerd gewijzigd nodig te
altijd de het
een mijn hoe waar wat ongeldig
nie nigdy błędne błędny złe zły nieprawidłowe niepoprawne poprawne wygasło zapomniane zgubione
zablokowane
zmienione potrzebne zbyt zawsze moje mój jak gdzie co ważne
yanlış hatalı doğru geçersiz değil unuttum kayıp bloke değişti gerekli nasıl nerede ne çok hep benim
çalışmıyor
nedir
لا ليس ليست غير خاطئة خاطئ صحيحة صحيح منتهية منسية ضائعة مطلوبة دائما جدا ما كيف أين
"""
NO_SECRETS: frozenset[str] = frozenset(_NO_SECRETS.split())
