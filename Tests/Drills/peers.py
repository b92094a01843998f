"""Others that do what the bench asks of Spotgate: one POST to ThoughtSpot for every request.

Each takes the machine, ThoughtSpot's address and the path of the call, and gives its process and its port.
"""

from machine import KEY, ROOT, free_port


def nginx(machine, upstream, path, server=""):
    """proxy_pass with kept connections, and nothing else."""
    port = free_port()
    process = machine.nginx(
        port,
        f"""
        upstream up {{ server {upstream.removeprefix("http://")}; keepalive 256; }}
        server {{
            listen 127.0.0.1:{port} {"ssl" if server else ""} backlog=4096; {server}
            location = /token {{
                proxy_pass http://up{path}; proxy_http_version 1.1;
                proxy_method POST; proxy_set_header Connection "";
                proxy_set_header Content-Type application/x-www-form-urlencoded;
                proxy_set_body "secret_key={KEY}&username=$http_x_forwarded_user&access_level=FULL";
            }}
        }}
    """,
    )
    return process, port


def same_work(machine, upstream, path, top="", under=(), patience=20):
    """nginx with a token's work: peer rule, name grammar, rate, request id, two JSON log lines, the same POST."""
    port = free_port()
    process = machine.nginx(
        port,
        f"""
        upstream up {{ server {upstream.removeprefix("http://")}; keepalive 256; }}
        map $http_x_forwarded_user $user {{ "~^[A-Za-z0-9._@+-]{{1,255}}$" $http_x_forwarded_user; default ""; }}
        limit_req_zone $user zone=users:10m rate=100000r/s;
        log_format decision escape=json '{{"time":"$time_iso8601","level":"info","message":"decision","action":"token",'
            '"request_id":"$request_id","peer":"$remote_addr:$remote_port","user":"$user","groups":[],"code":"ok",'
            '"upstream_calls":1,"duration":$request_time}}';
        log_format request escape=json '{{"time":"$time_iso8601","level":"info","message":"request",'
            '"request_id":"$request_id","listener":"public","peer":"$remote_addr:$remote_port","method":"$request_method",'
            '"route":"token","status":$status,"bytes_in":$content_length,"bytes_out":$body_bytes_sent,'
            '"duration":$request_time}}';
        server {{
            listen 127.0.0.1:{port} backlog=4096;
            access_log {machine.directory}/nginx-{port}.log decision buffer=32k flush=1s;
            access_log {machine.directory}/nginx-{port}.log request buffer=32k flush=1s;
            location = /token {{
                allow 127.0.0.1; deny all;
                if ($user = "") {{ return 400; }}
                limit_req zone=users burst=100000 nodelay;
                add_header X-Request-Id $request_id; add_header Cache-Control no-store;
                add_header Vary "Origin, Accept";
                add_header X-Content-Type-Options nosniff;
                proxy_pass http://up{path}; proxy_http_version 1.1;
                proxy_method POST; proxy_set_header Connection ""; proxy_pass_request_headers off;
                proxy_set_header Content-Type application/x-www-form-urlencoded;
                proxy_set_body "secret_key={KEY}&username=$user&access_level=FULL";
            }}
        }}
    """,
        workers=1,
        top=top,
        under=under,
        patience=patience,
    )
    return process, port


def flask(machine, upstream, path):
    """The vendor's Python library under Flask and gunicorn, as its examples have it."""
    port = free_port()
    machine.write(
        "app.py",
        f"""
from flask import Flask, Response, request
from thoughtspot_rest_api_v1 import TSRestApiV1

app = Flask(__name__)
client = TSRestApiV1(server_url="{upstream}")


@app.get("/token")
def token():
    answer = client.session_auth_token(secret_key="{KEY}", username=request.headers["X-Forwarded-User"])
    return Response(answer, content_type="text/plain")
""",
    )
    process = machine.start(
        [
            str(ROOT / ".venv/bin/gunicorn"),
            "--workers",
            "2",
            "--threads",
            "8",
            "--chdir",
            str(machine.directory),
            "--bind",
            f"127.0.0.1:{port}",
            "app:app",
        ]
    )
    process.wait_for(port)
    return process, port


def node(machine, upstream, path):
    """Node's own server and client, one process a core."""
    port = free_port()
    script = machine.write(
        "server.js",
        f"""
const cluster = require("cluster"), http = require("http");
if (cluster.isPrimary) {{ cluster.fork(); cluster.fork(); return; }}
const agent = new http.Agent({{ keepAlive: true }});
http.createServer((request, response) => {{
  const body = new URLSearchParams({{ secret_key: "{KEY}", username: request.headers["x-forwarded-user"],
                                      access_level: "FULL" }}).toString();
  const call = http.request("{upstream}{path}", {{ agent, method: "POST", headers: {{
    "Content-Type": "application/x-www-form-urlencoded", "Content-Length": body.length }} }}, (answer) => {{
    response.writeHead(answer.statusCode, {{ "Content-Type": "text/plain" }});
    answer.pipe(response);
  }});
  call.on("error", () => response.writeHead(502).end());
  call.end(body);
}}).listen({port}, "127.0.0.1");
""",
    )
    process = machine.start(["node", script])
    process.wait_for(port)
    return process, port


def caddy(machine, upstream, path):
    """A proxy in Go, which passes the request on as it is."""
    port = free_port()
    site = machine.write(
        "Caddyfile",
        f"""{{
    admin off
    auto_https off
}}
http://127.0.0.1:{port} {{
    rewrite * {path}
    reverse_proxy {upstream.removeprefix("http://")}
}}
""",
    )
    process = machine.start(["caddy", "run", "--config", site, "--adapter", "caddyfile"])
    process.wait_for(port)
    return process, port
