"""Signs one assertion per algorithm with PyJWT and one with jwcrypto; prints JSON: the key set and the tokens."""

import json
import sys

import jwt
from jwcrypto import jwk
from jwcrypto import jwt as jwcrypto_jwt

claims = json.load(sys.stdin)
kinds = {
    "ES256": {"kty": "EC", "crv": "P-256"},
    "ES384": {"kty": "EC", "crv": "P-384"},
    "ES512": {"kty": "EC", "crv": "P-521"},
    "EdDSA": {"kty": "OKP", "crv": "Ed25519"},
}
rsa = jwk.JWK.generate(kty="RSA", size=2048, kid="rsa", use="sig")
keys = {"RS": rsa, "PS": rsa}
tokens = []
for name in ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"]:
    key = keys.get(name[:2])
    if key is None:
        key = keys[name] = jwk.JWK.generate(kid=name, alg=name, **kinds[name])
    kid = key["kid"]
    private = key.export_to_pem(private_key=True, password=None)
    tokens.append(["PyJWT", name, jwt.encode(claims, private, algorithm=name, headers={"kid": kid})])
    signed = jwcrypto_jwt.JWT(header={"alg": name, "kid": kid}, claims=claims)
    signed.make_signed_token(key)
    tokens.append(["jwcrypto", name, signed.serialize()])

public = {key["kid"]: key for key in keys.values()}
json.dump(
    {
        "jwks": {"keys": [key.export_public(as_dict=True) for key in public.values()]},
        "pem": {kid: key.export_to_pem().decode() for kid, key in public.items()},
        "tokens": tokens,
    },
    sys.stdout,
)
