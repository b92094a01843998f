"""Assertions that must not count, made from the keys "one" (ES256) and "rsa" (RS256) of issuer.py."""

import base64
import hashlib
import hmac
import json
import time

import jwt

ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551  # of the group of P-256


def encode(data):
    data = data if isinstance(data, (bytes, str)) else json.dumps(data)
    return base64.urlsafe_b64encode(data.encode() if isinstance(data, str) else data).decode().rstrip("=")


def sign(keys, head, body, kid="one"):
    """Signed as it should be, whatever it says."""
    text = f"{encode(head)}.{encode(body)}"
    maker = jwt.get_algorithm_by_name({"one": "ES256", "rsa": "RS256"}[kid])
    private = maker.prepare_key(keys[kid][0].export_to_pem(True, None))
    return f"{text}.{encode(maker.sign(text.encode(), private))}"


def of(keys, claims, address):
    es, rs = {"alg": "ES256", "kid": "one"}, {"alg": "RS256", "kid": "rsa"}
    good, now = sign(keys, es, claims), int(time.time())
    head, body, signature = good.split(".")
    raw = base64.urlsafe_b64decode(signature + "==")
    r, s = raw[:32], raw[32:]
    for name in ("none", "None", "nOnE"):
        yield f"alg {name}", f"{encode({**es, 'alg': name})}.{body}."
        yield f"alg {name} with a signature", f"{encode({**es, 'alg': name})}.{body}.{signature}"
    public = keys["rsa"][0]
    for what, secret in (
        ("PEM", public.export_to_pem()),
        ("JWK", public.export_public().encode()),
        ("nothing", b""),
    ):
        text = f"{encode({**rs, 'alg': 'HS256'})}.{body}"
        yield f"HS256 with {what}", f"{text}.{encode(hmac.new(secret, text.encode(), hashlib.sha256).digest())}"
    for kid in ("../../etc/passwd", "' OR 1=1 --", "ONE", "", f"{address}/evil"):
        yield f"kid {kid}", sign(keys, {**es, "kid": kid}, claims)
    for more in (
        {"jwk": json.loads(public.export_public())},
        {"jku": f"{address}/evil"},
        {"x5u": f"{address}/evil"},
        {"x5c": ["MII="]},
        {"crit": ["exp"]},
        {"b64": False},
        {"b64": False, "crit": ["b64"]},
        {"kid": 7},
        {"alg": ["ES256"]},
        {"alg": "ES512"},
        {"alg": "PS256"},
    ):
        yield f"header {more}", sign(keys, {**es, **more}, claims)
    text = json.dumps(claims)
    yield "alg twice", sign(keys, '{"alg":"ES256","kid":"one","alg":"ES256"}', claims)
    yield "sub twice", sign(keys, es, text[:-1] + ',"sub":"mallory"}')
    yield "sub twice by an escape", sign(keys, es, text[:-1] + ',"\\u0073ub":"mallory"}')
    yield "two parts", f"{head}.{body}"
    yield "five parts", f"{good}.eA.eA"
    yield "padding", f"{head}=.{body}.{signature}"
    yield "another last letter", good[:-1] + chr(ord(good[-1]) + 1)
    yield "no signature", f"{head}.{body}."
    yield "white space", f"{head}.{body}.{signature} x"
    for what, value in (
        ("r is 0", bytes(32) + s),
        ("s is 0", r + bytes(32)),
        ("both are 0", bytes(64)),
        ("r is the order", ORDER.to_bytes(32, "big") + s),
        ("DER", bytes([0x30, 68, 2, 32]) + r + bytes([2, 32]) + s),
        ("a byte more", raw + b"\0"),
        ("20 kB", bytes(15000)),
    ):
        yield f"signature: {what}", f"{head}.{body}.{encode(value)}"
    yield "another key's kid", sign(keys, {**rs, "alg": "ES256"}, claims)
    for change in (
        {"exp": now - 1},
        {"exp": None},
        {"exp": str(now + 60)},
        {"exp": now - 60.5},
        {"nbf": now + 600},
        {"iat": now + 600},
        {"aud": "other"},
        {"aud": ["spotgate", "other"]},
        {"aud": []},
        {"aud": None},
        {"iss": "https://other.example/"},
        {"iss": claims["iss"] + "/"},
        {"iss": claims["iss"][:-1]},
        {"iss": [claims["iss"]]},
    ):
        yield f"claims {change}", sign(keys, es, {**claims, **change})
    for name in ("exp", "aud", "iss"):
        yield f"no {name}", sign(keys, es, {key: value for key, value in claims.items() if key != name})
    yield "exp 1e400", sign(keys, es, json.dumps({**claims, "exp": 111}).replace("111", "1e400"))
