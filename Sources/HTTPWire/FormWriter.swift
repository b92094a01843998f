/// Writes names and values as `a=1&b=x+y`: everything but unreserved characters and the space is escaped.
package struct FormWriter {
    /// What has been written.
    package private(set) var octets: [UInt8] = []

    /// Writes nothing yet.
    package init() {}

    /// Adds a pair after the others.
    package mutating func add(_ name: String, _ value: String) {
        // An escape takes three octets: with room for the worst, none has to ask for more.
        let room = 3 * (name.utf8.count + value.utf8.count) + 2
        if octets.isEmpty { octets.reserveCapacity(max(256, room)) }
        let isFirst = octets.isEmpty
        octets.append(addingCapacity: room) { octets in
            if !isFirst { octets.append(UInt8(ascii: "&")) }
            FormWriter.append(name, to: &octets)
            octets.append(UInt8(ascii: "="))
            FormWriter.append(value, to: &octets)
        }
    }

    private static func append(_ text: String, to octets: inout OutputSpan<UInt8>) {
        let plain = text.utf8.span
        for index in plain.indices {
            let octet = plain[index]
            if octet == .space {
                octets.append(UInt8(ascii: "+"))
            } else {
                PercentCoding.append(octet, to: &octets)
            }
        }
    }
}
