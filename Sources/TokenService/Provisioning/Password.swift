internal import ThoughtSpot

/// A password nobody will ever know: users come in by token only.
enum Password {
    private static let alphabet = Array("ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789-_".utf8)

    /// 40 random characters of the system's source (getrandom(2)), with one of each kind that policies ask for.
    static func random() -> Confidential {
        var source = SystemRandomNumberGenerator()
        var bytes = (0..<40).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &source)] }
        bytes += "aA1!".utf8
        return Confidential(String(decoding: bytes, as: UTF8.self))
    }
}
