"""A client with a certificate that keeps its connection, and one that goes on with an earlier session.

client_certificate.py PORT AUTHORITY CERTIFICATE KEY COMMAND

Asks for alice's token, runs COMMAND with a shell, asks again over the same connection, and once more over a new one
that offers the earlier TLS session. Prints the three statuses; `closed` where there was no answer.
"""

import http.client
import ssl
import subprocess
import sys

port, authority, certificate, key, command = sys.argv[1:]
context = ssl.create_default_context(cafile=authority)
# A session of TLS 1.2 can be offered as soon as the handshake is over.
context.maximum_version = ssl.TLSVersion.TLSv1_2
context.load_cert_chain(certificate, key)


class Resuming(http.client.HTTPSConnection):
    session = None

    def connect(self):
        http.client.HTTPConnection.connect(self)
        self.sock = context.wrap_socket(self.sock, server_hostname=self.host, session=self.session)


def ask(connection):
    try:
        connection.request("GET", "/token", headers={"X-Forwarded-User": "alice"})
        answer = connection.getresponse()
        answer.read()
        return str(answer.status)
    except (OSError, http.client.HTTPException):
        return "closed"


kept = Resuming("localhost", int(port), timeout=5)
kept.auto_open = 1
statuses = [ask(kept)]
session = kept.sock.session
subprocess.run(command, shell=True, check=True)
kept.auto_open = 0
statuses.append(ask(kept))
again = Resuming("localhost", int(port), timeout=5)
again.session = session
statuses.append(ask(again))
print(*statuses)
