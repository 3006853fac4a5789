from . import mail

got = mail.typed_limit
