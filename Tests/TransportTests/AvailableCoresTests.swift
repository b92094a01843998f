import Foundation
import Testing

@testable import Transport

struct AvailableCoresTests {
    /// How many loops there are with these files under a mount of control groups.
    private func count(allowed: Int, membership: String, _ files: [String: String]) throws -> Int {
        let root = FileManager.default.temporaryDirectory.appending(path: "cores-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        for (name, text) in files.merging(["membership": membership], uniquingKeysWith: { $1 }) {
            let file = root.appending(path: name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: file)
        }
        let groups = root.appending(path: "cgroup").path
        let file = root.appending(path: "membership").path
        return AvailableCores(allowed: allowed, groups: groups, membership: file).count
    }

    @Test(arguments: [
        ("max 100000", 64), ("50000 100000", 1), ("100000 100000", 1), ("150000 100000", 2), ("6400000 100000", 64),
        ("9900000 100000", 64), ("nonsense", 64), ("", 64), ("0 100000", 64), ("1 0", 64), ("1e400 1", 64),
    ])
    func roundsTheQuotaOfVersion2Up(text: String, loops: Int) throws {
        let found = try count(allowed: 64, membership: "0::/\n", ["cgroup/cpu.max": text])
        #expect(found == loops)
    }

    @Test func takesTheLeastOfTheGroupsAboveIt() throws {
        let files = [
            "cgroup/cpu.max": "max 100000", "cgroup/pods/cpu.max": "200000 100000",
            "cgroup/pods/one/cpu.max": "400000 100000",
        ]
        #expect(try count(allowed: 64, membership: "0::/pods/one\n", files) == 2)
    }

    @Test(arguments: ["cpu", "cpu,cpuacct"]) func readsVersion1(name: String) throws {
        let files = [
            "cgroup/\(name)/cpu.cfs_quota_us": "-1\n", "cgroup/\(name)/cpu.cfs_period_us": "100000\n",
            "cgroup/\(name)/pod/cpu.cfs_quota_us": "50000\n", "cgroup/\(name)/pod/cpu.cfs_period_us": "100000\n",
        ]
        let membership = "5:memory:/pod\n4:\(name):/pod\n1:name=systemd:/pod\n"
        #expect(try count(allowed: 64, membership: membership, files) == 1)
        // In a container without a namespace of its own the path is the host's.
        let own = ["cgroup/\(name)/cpu.cfs_quota_us": "300000\n", "cgroup/\(name)/cpu.cfs_period_us": "100000\n"]
        #expect(try count(allowed: 64, membership: "4:\(name):/kubepods/pod7\n", own) == 3)
    }

    @Test func takesTheAffinityMaskWithoutAQuota() throws {
        #expect(try count(allowed: 3, membership: "", [:]) == 3)
        #expect(try count(allowed: 0, membership: "", [:]) == 1)
        #expect((1...sysconf(Int32(_SC_NPROCESSORS_CONF))).contains(AvailableCores().allowed))
    }
}
