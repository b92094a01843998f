import Glibc
import Testing

@testable import spotgate

struct DecidingFileTests {
    private let folder = Folder()
    private let account: (user: UInt32, group: UInt32) = (1000, 1000)

    private func file(owner: UInt32, group: UInt32, _ mode: UInt32) -> DecidingFile.Verdict {
        DecidingFile.judge(file: .init(owner: owner, group: group, mode: S_IFREG | mode), account)
    }

    private func directory(owner: UInt32, group: UInt32, _ mode: UInt32, isHome: Bool = true) -> DecidingFile.Verdict {
        DecidingFile.judge(
            directory: .init(owner: owner, group: group, mode: S_IFDIR | mode),
            named: "/d",
            isHome: isHome,
            account
        )
    }

    private func isRefused(_ verdict: DecidingFile.Verdict) -> Bool {
        if case .refused = verdict { true } else { false }
    }

    private func isLoose(_ verdict: DecidingFile.Verdict) -> Bool {
        if case .loose = verdict { true } else { false }
    }

    @Test func takesFilesOfRootAndOfTheServiceAlone() {
        #expect(file(owner: 0, group: 0, 0o644) == .sound)
        #expect(file(owner: 1000, group: 1000, 0o600) == .sound)
        #expect(file(owner: 0, group: 42, 0o640) == .sound)
        #expect(isRefused(file(owner: 1001, group: 1001, 0o644)))
        #expect(isRefused(file(owner: 65_534, group: 65_534, 0o644)))
    }

    @Test func refusesWhatOthersMayWrite() {
        #expect(isRefused(file(owner: 0, group: 0, 0o646)))
        #expect(isRefused(file(owner: 0, group: 42, 0o664)))
        #expect(isRefused(file(owner: 1000, group: 42, 0o664)))
        // A umask of 0002 makes files so, for a group that holds its owner alone.
        #expect(isLoose(file(owner: 1000, group: 1000, 0o664)))
        #expect(isLoose(file(owner: 0, group: 0, 0o664)))
    }

    @Test func refusesDirectoriesInWhichOthersMayPutAnother() {
        #expect(directory(owner: 0, group: 0, 0o755) == .sound)
        #expect(isRefused(directory(owner: 0, group: 0, 0o777)))
        #expect(isRefused(directory(owner: 0, group: 0, 0o777, isHome: false)))
        #expect(isRefused(directory(owner: 0, group: 50, 0o775)))
        #expect(directory(owner: 0, group: 50, 0o775, isHome: false) == .sound)
        #expect(isLoose(directory(owner: 1000, group: 1000, 0o775)))
        // Kubernetes' volumes, /tmp.
        #expect(directory(owner: 0, group: 2000, 0o3777) == .sound)
        #expect(directory(owner: 0, group: 0, 0o1777) == .sound)
    }

    @Test func looksThroughLinksAndAtTheWay() throws {
        mkdir(folder.path + "/real", 0o755)
        let path = folder.write("real/config.jsonc", "{}")
        #expect(DecidingFile(path: path).verdict() == .sound)
        let link = folder.path + "/link.jsonc"
        symlink(path, link)
        #expect(DecidingFile(path: link).verdict() == .sound)
        chmod(folder.path + "/real", 0o777)
        #expect(isRefused(DecidingFile(path: link).verdict()))
        #expect(isRefused(DecidingFile(path: path).verdict()))
        chmod(folder.path + "/real", 0o1777)
        #expect(DecidingFile(path: link).verdict() == .sound)
        chmod(path, 0o666)
        #expect(isRefused(DecidingFile(path: link).verdict()))
    }

    @Test func takesPipesAndWhatIsNotThere() {
        #expect(DecidingFile(path: folder.path + "/none").verdict() == .sound)
        let pipe = folder.path + "/pipe"
        mkfifo(pipe, 0o666)
        #expect(DecidingFile(path: pipe).verdict() == .sound)
    }
}
