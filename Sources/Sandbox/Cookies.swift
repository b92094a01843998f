internal import HTTPWire

/// The cookies of a session: `JSESSIONID` (HttpOnly) and `clientId` (Secure, HttpOnly).
enum Cookies {
    /// The answer with the cookies of a new session; for a browser's embed they must survive being third-party.
    static func begin(_ session: Session, answer: Response, crossSite: Bool = false) -> Response {
        var answer = answer
        let site = crossSite ? "; SameSite=None; Secure" : ""
        answer.fields.append("Set-Cookie", "JSESSIONID=\(session.id); Path=/; HttpOnly\(site)")
        answer.fields.append(
            "Set-Cookie",
            "clientId=\(session.client); Path=/; Secure; HttpOnly\(crossSite ? "; SameSite=None" : "")"
        )
        return answer
    }

    /// The answer that drops the cookies.
    static func end(_ answer: Response) -> Response {
        var answer = answer
        answer.fields.append("Set-Cookie", "JSESSIONID=; Path=/; Max-Age=0; HttpOnly")
        return answer
    }

    /// The `JSESSIONID` a request carries.
    static func session(_ fields: Fields) -> String? {
        for value in fields.values("Cookie") {
            for pair in String(decoding: value, as: UTF8.self).split(separator: ";") {
                let parts = pair.drop { $0 == " " }.split(
                    separator: "=",
                    maxSplits: 1,
                    omittingEmptySubsequences: false
                )
                if parts.count == 2, parts[0] == "JSESSIONID" { return String(parts[1]) }
            }
        }
        return nil
    }
}
