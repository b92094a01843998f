internal import Glibc

/// What the kernel says of this process (proc(5)), as the `process_*` metrics of Prometheus's conventions.
package struct ProcessStatistics: Sendable {
    package let cpuSeconds: Double
    package let residentBytes: Int
    package let virtualBytes: Int
    package let openDescriptors: Int
    package let maximumDescriptors: Int
    package let threads: Int
    /// Unix time.
    package let startTime: Double

    /// Reads `/proc`; nil where it cannot be read.
    package init?() {
        guard let stat = readSmallFile("/proc/self/stat"), let system = readSmallFile("/proc/stat") else { return nil }
        // The second field is the command in parentheses and may hold anything.
        guard let close = stat.lastIndex(of: ")") else { return nil }
        let fields = stat[stat.index(after: close)...].split(separator: " ")
        let boot = system.split(separator: "\n").first { $0.hasPrefix("btime ") }?.dropFirst(6)
        guard fields.count > 21, let boot, let bootTime = Double(boot) else { return nil }
        let tick = Double(sysconf(Int32(_SC_CLK_TCK)))
        let number = { (index: Int) in Double(fields[index]) ?? 0 }
        cpuSeconds = (number(11) + number(12)) / tick
        threads = Int(number(17))
        startTime = bootTime + number(19) / tick
        virtualBytes = Int(number(20))
        residentBytes = Int(number(21)) * Int(sysconf(Int32(_SC_PAGESIZE)))
        openDescriptors = ProcessStatistics.countDescriptors()
        var limit = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        maximumDescriptors = Int(clamping: limit.rlim_cur)
    }

    private static func countDescriptors() -> Int {
        guard let directory = opendir("/proc/self/fd") else { return 0 }
        defer { closedir(directory) }
        var count = 0
        while readdir(directory) != nil { count += 1 }
        // ".", ".." and the directory's own descriptor.
        return max(0, count - 3)
    }

    func render(to page: inout [UInt8]) {
        let samples: [(String, MetricDescription.Kind, String, String)] = [
            ("process_cpu_seconds_total", .counter, "User and system CPU time spent in seconds.", "\(cpuSeconds)"),
            ("process_resident_memory_bytes", .gauge, "Resident memory in bytes.", "\(residentBytes)"),
            ("process_virtual_memory_bytes", .gauge, "Virtual memory in bytes.", "\(virtualBytes)"),
            ("process_open_fds", .gauge, "Open file descriptors.", "\(openDescriptors)"),
            ("process_max_fds", .gauge, "Most file descriptors that may be open.", "\(maximumDescriptors)"),
            ("process_threads", .gauge, "Threads of the process.", "\(threads)"),
            ("process_start_time_seconds", .gauge, "Unix time of the process's start in seconds.", "\(startTime)"),
        ]
        for (name, kind, help, value) in samples {
            let description = MetricDescription(name, kind, help)
            description.appendHeader(to: &page)
            description.appendSample(value, to: &page)
        }
    }
}

/// The text of a file of at most some kilobytes, such as those of proc(5).
private func readSmallFile(_ path: String) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while bytes.count < 1 << 20 {
        let count = read(descriptor, &buffer, buffer.count)
        guard count > 0 else { break }
        bytes.append(contentsOf: buffer[..<count])
    }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
}
