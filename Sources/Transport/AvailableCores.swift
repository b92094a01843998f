internal import CLinux
internal import Glibc

/// How many cores the process may keep busy: those of its affinity mask, and no more than its control group's quota.
///
/// More loops than that only take turns: a pod of half a core on a machine of 64 would have 64 threads for it.
package struct AvailableCores: Sendable {
    /// Cores in the affinity mask (sched_getaffinity(2)).
    let allowed: Int
    /// What the control groups grant, in cores; nil without a limit.
    let quota: Double?

    /// What the kernel says of this process.
    package init() {
        self.init(allowed: Int(clinux_allowed_cores()), groups: "/sys/fs/cgroup", membership: "/proc/self/cgroup")
    }

    /// `groups` is where the control groups are mounted, `membership` the file that names this process's.
    init(allowed: Int, groups: String, membership: String) {
        self.allowed = allowed
        quota = AvailableCores.quota(groups, AvailableCores.text(membership) ?? "")
    }

    /// At least one; a part of a core counts as one.
    package var count: Int {
        let granted = quota.map { min($0.rounded(.up), 1_000_000) }.map { Int($0) } ?? allowed
        return max(1, min(allowed, granted))
    }

    /// The least that a group of the process or one above it grants, by version 2 or version 1 (cgroups(7)).
    private static func quota(_ root: String, _ membership: String) -> Double? {
        var found: [Double] = []
        for line in membership.split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 3 else { continue }
            if parts[1].isEmpty {
                found += directories(root, parts[2]).compactMap { version2("\($0)/cpu.max") }
            } else if parts[1].split(separator: ",").contains("cpu") {
                for mount in ["\(root)/\(parts[1])", "\(root)/cpu"] {
                    found += directories(mount, parts[2]).compactMap { version1($0) }
                }
            }
        }
        return found.min()
    }

    /// The group's directory and those above it, up to the mount itself: in a container the path may be the host's, and
    /// then only the mount is there.
    private static func directories(_ mount: String, _ path: String) -> [String] {
        var names = path.split(separator: "/").filter { $0 != ".." }.prefix(64)
        var directories = [mount]
        var current = mount
        while let name = names.popFirst() {
            current += "/\(name)"
            directories.append(current)
        }
        return directories
    }

    /// `MAX PERIOD` in microseconds, or `max PERIOD`.
    private static func version2(_ file: String) -> Double? {
        let words = (text(file) ?? "").split(whereSeparator: \.isWhitespace)
        guard words.count == 2, let quota = Double(words[0]), let period = Double(words[1]) else { return nil }
        return ratio(quota, period)
    }

    private static func version1(_ directory: String) -> Double? {
        let number = { (name: String) in
            text("\(directory)/\(name)").flatMap { Double($0.prefix { !$0.isWhitespace }) }
        }
        guard let quota = number("cpu.cfs_quota_us"), let period = number("cpu.cfs_period_us") else { return nil }
        return ratio(quota, period)
    }

    /// A quota of -1 is none.
    private static func ratio(_ quota: Double, _ period: Double) -> Double? {
        quota > 0 && period > 0 && quota.isFinite && period.isFinite ? quota / period : nil
    }

    private static func text(_ file: String) -> String? {
        let descriptor = open(file, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = read(descriptor, &buffer, buffer.count)
        return count > 0 ? String(decoding: buffer[..<count], as: UTF8.self) : nil
    }
}
