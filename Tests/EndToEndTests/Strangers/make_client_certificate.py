"""Makes a client certificate for CN=gateway that ends in some seconds: the openssl command counts in days.

make_client_certificate.py AUTHORITY AUTHORITY_KEY SECONDS CERTIFICATE KEY
"""

import datetime
import sys

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

authority, authority_key, seconds, certificate, key = sys.argv[1:]
with open(authority, "rb") as file:
    issuer = x509.load_pem_x509_certificate(file.read())
with open(authority_key, "rb") as file:
    signer = serialization.load_pem_private_key(file.read(), None)
own = ec.generate_private_key(ec.SECP256R1())
now = datetime.datetime.now(datetime.UTC)
made = (
    x509.CertificateBuilder()
    .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "gateway")]))
    .issuer_name(issuer.subject)
    .public_key(own.public_key())
    .serial_number(x509.random_serial_number())
    .not_valid_before(now - datetime.timedelta(minutes=1))
    .not_valid_after(now + datetime.timedelta(seconds=int(seconds)))
    .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CLIENT_AUTH]), critical=False)
    .sign(signer, hashes.SHA256())
)
with open(certificate, "wb") as file:
    file.write(made.public_bytes(serialization.Encoding.PEM))
with open(key, "wb") as file:
    file.write(
        own.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )
