import Testing

@testable import spotgate

struct ServiceLinkTests {
    /// What the kubelet sets for a Service of that name with one port (`k8s.io/kubernetes/pkg/kubelet/envvars`).
    private static func links(_ service: String) -> [String: String] {
        let name = service.uppercased().split(separator: "-").joined(separator: "_")
        let link = "\(name)_PORT_9464_TCP"
        return [
            "\(name)_SERVICE_HOST": "10.96.0.17", "\(name)_SERVICE_PORT": "9464",
            "\(name)_SERVICE_PORT_HTTP_METRICS": "9464", "\(name)_PORT": "tcp://10.96.0.17:9464",
            link: "tcp://10.96.0.17:9464", "\(link)_PROTO": "tcp", "\(link)_PORT": "9464", "\(link)_ADDR": "10.96.0.17",
        ]
    }

    @Test(arguments: [
        "spotgate", "spotgate-metrics", "spotgate-admin", "spotgate-public-v2", "spotgate-tls", "spotgate-log",
        "spotgate-canary", "spotgate-port-80",
    ])
    func letsTheVariablesOfAServicePass(service: String) {
        let environment = ProcessEnvironment(variables: Self.links(service))
        let (assignments, problems) = environment.assignments()
        #expect(assignments.isEmpty)
        #expect(problems.isEmpty, "\(problems.map(\.description))")
    }

    @Test func knowsIPv6AndOtherProtocols() {
        #expect(ServiceLink.isOne("SPOTGATE_DNS_PORT", "udp://[fd00::a]:53"))
        #expect(ServiceLink.isOne("SPOTGATE_DNS_PORT_53_UDP_ADDR", "fd00::a"))
        #expect(ServiceLink.isOne("SPOTGATE_X_PORT_7_SCTP", "sctp://10.0.0.1:7"))
    }

    @Test(arguments: [
        ("SPOTGATE_ADMIN_PORT", "9464"), ("SPOTGATE_PORT", "8080"), ("SPOTGATE_LISTEN_HOST", "10.0.0.1"),
        ("SPOTGATE_SERVICE_HOST", "a b"), ("SPOTGATE_SERVICE_PORT", "http"),
        ("SPOTGATE_PORT", "http://10.0.0.1:80"),
        ("SPOTGATE_X_PORT_99999_TCP", "tcp://10.0.0.1:80"), ("SPOTGATE_X_PORT_80_TCP_PROTO", "yes"), ("SPOTGATE_", "x"),
    ])
    func leavesMistakesWhatTheyAre(name: String, value: String) {
        let problems = ProcessEnvironment(variables: [name: value]).assignments().problems
        #expect(problems.count == 1)
    }
}
