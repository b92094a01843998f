/// Which web pages of other origins may ask (`cors.*`).
package struct CORSSettings: Sendable {
    /// Serialised origins (RFC 6454 §6.2) such as `https://app.example.com`; empty allows none.
    package var allowedOrigins: [String] = []
    /// How long a browser may keep a pre-flight's answer.
    package var maxAgeSeconds = 600

    package init() {}

    /// What is wrong with the origins and the time a pre-flight is kept.
    func problems() -> [SettingProblem] {
        var problems: [SettingProblem] = []
        for (index, origin) in allowedOrigins.enumerated() {
            problems.require(
                CORSSettings.isOrigin(origin),
                "cors.allowed_origins[\(index)]",
                "https://HOST or https://HOST:PORT in lower case, without a path; http:// only for loopback; "
                    + "capacitor://localhost or ionic://localhost"
            )
        }
        problems.require((0...86_400).contains(maxAgeSeconds), "cors.max_age_seconds", "0 to 86400")
        return problems
    }

    /// Origins of hybrid apps on a phone: the shell serves the page itself, and no web page can have one of these.
    private static let shells = ["capacitor://localhost", "ionic://localhost"]

    /// Whether a browser could send exactly these bytes as `Origin`: neither `*`, `null`, a path nor a default port.
    static func isOrigin(_ text: String) -> Bool {
        if shells.contains(where: { text.utf8.elementsEqual($0.utf8) }) { return true }
        for (scheme, defaultPort) in [("https://", ":443"), ("http://", ":80")] where text.hasPrefix(scheme) {
            let authority = text.dropFirst(scheme.count)
            let isLegal = authority.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
                    UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: "]"):
                    true
                default: false
                }
            }
            let isLoopback = ["localhost", "127.0.0.1", "[::1]"].contains { host in
                authority == host || authority.hasPrefix("\(host):")
            }
            return !authority.isEmpty && isLegal && !authority.hasSuffix(defaultPort) && !authority.hasSuffix(":")
                && (scheme == "https://" || isLoopback)
        }
        return false
    }
}
