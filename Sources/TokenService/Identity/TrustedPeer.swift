package import Transport

/// One entry of `identity.trusted_peers`: a direct peer that may speak for users.
package enum TrustedPeer: Sendable, Hashable {
    /// Addresses whose first `prefix` bits equal the network's.
    case network(IPAddress, prefix: Int)
    /// Any peer of a unix socket; the socket's mode bits decide who can connect.
    case unix
    /// A peer of a unix socket that runs as that user.
    case unixUser(UInt32)
    /// A peer whose verified client certificate has exactly that subject.
    case certificate(subject: String)

    /// From the configuration's text; nil if it is none of the forms or a network has bits set after its prefix.
    package init?(_ text: String) {
        if text == "unix" {
            self = .unix
        } else if let uid = text.dropping(prefix: "unix:uid=") {
            guard let number = UInt32(uid), String(number) == uid else { return nil }
            self = .unixUser(number)
        } else if let subject = text.dropping(prefix: "mtls:") {
            guard !subject.isEmpty else { return nil }
            self = .certificate(subject: subject)
        } else {
            self.init(network: text)
        }
    }

    private init?(network text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let address = IPAddress(literal: String(parts[0])) else { return nil }
        let width = address.bytes.count * 8
        guard parts.count == 2 else {
            self = .network(address, prefix: width)
            return
        }
        guard let prefix = Int(parts[1]), String(prefix) == parts[1], (0...width).contains(prefix) else { return nil }
        // 10.0.0.1/8 is more likely a slip than a wish for sixteen million trusted peers.
        guard (prefix..<width).allSatisfy({ address.bytes[$0 / 8] & (0x80 >> UInt8($0 % 8)) == 0 }) else { return nil }
        self = .network(address, prefix: prefix)
    }

    /// Whether that peer is meant: by what the kernel and TLS say of it, never by a header.
    package func matches(_ peer: Peer) -> Bool {
        switch (self, peer.origin) {
        case (.network(let network, let prefix), .ip(let address, _)):
            address.bytes.count == network.bytes.count && TrustedPeer.equal(network.bytes, address.bytes, bits: prefix)
        case (.unix, .unix): true
        case (.unixUser(let wanted), .unix(let uid, _, _)): uid == wanted
        case (.certificate(let subject), _): peer.certificateSubject?.utf8.elementsEqual(subject.utf8) ?? false
        case (.network, .unix), (.unix, .ip), (.unixUser, .ip): false
        }
    }

    private static func equal(_ left: [UInt8], _ right: [UInt8], bits: Int) -> Bool {
        let whole = bits / 8
        guard left.prefix(whole).elementsEqual(right.prefix(whole)) else { return false }
        guard bits % 8 != 0 else { return true }
        let mask = ~(UInt8(0xFF) >> UInt8(bits % 8))
        return (left[whole] ^ right[whole]) & mask == 0
    }
}

extension String {
    /// The rest after that beginning, or nil if the text begins otherwise.
    func dropping(prefix: String) -> String? {
        utf8.starts(with: prefix.utf8) ? String(decoding: utf8.dropFirst(prefix.utf8.count), as: UTF8.self) : nil
    }
}
