/// Which users this process can tell apart (user_namespaces(7)).
///
/// The kernel shows every user that is not mapped as one, the overflow user 65534: whoever trusted that number would trust
/// every account of the machine.
struct UserNamespace: Sendable {
    /// What an unmapped user is shown as.
    static let overflow: UInt32 = 65_534

    private let ranges: [(first: UInt64, count: UInt64)]

    /// That of this process; every user where the kernel has no such thing.
    static var current: UserNamespace {
        UserNamespace(map: readFile("/proc/self/uid_map").map { String(decoding: $0, as: UTF8.self) } ?? "")
    }

    /// From the text of `/proc/self/uid_map`: first user inside, first user outside, how many.
    init(map: String) {
        ranges = map.split(separator: "\n").compactMap { line in
            let numbers = line.split(whereSeparator: { $0 == " " || $0 == "\t" }).compactMap { UInt64($0) }
            return numbers.count == 3 ? (numbers[0], numbers[2]) : nil
        }
    }

    /// Whether some users are not mapped.
    var isPartial: Bool { !ranges.isEmpty && ranges.reduce(0) { $0 + $1.count } < 0xFFFF_FFFF }

    /// Why a peer of that user cannot be trusted, as the end of a sentence; nil if it can.
    func objection(to user: UInt32) -> String? {
        guard isPartial else { return nil }
        if user == UserNamespace.overflow {
            return "no unix:uid=65534 here: in this user namespace every account that is not mapped has that number"
        }
        guard ranges.contains(where: { $0.first <= UInt64(user) && UInt64(user) - $0.first < $0.count }) else {
            return "a user that this user namespace maps (see /proc/self/uid_map): others are shown as 65534, and this "
                + "could never match"
        }
        return nil
    }
}
