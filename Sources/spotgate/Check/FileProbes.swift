internal import Glibc
internal import Telemetry
internal import TokenService

/// The probe of the files beside the secrets: who may change or read them, and whether they can be used.
///
/// Secrets' files were refused with the configuration.
struct FileProbes {
    private let loaded: LoadedConfiguration
    private let configuration: Configuration

    init(_ loaded: LoadedConfiguration) {
        self.loaded = loaded
        configuration = loaded.configuration
    }

    /// What is wrong, or one finding that nothing is.
    func findings() -> [Finding] {
        let found = decidingFiles() + blockFile() + tlsKey() + auditFile() + password()
        return found.isEmpty ? [.ok(.files, "modes are as they should be")] : found
    }

    /// Who may write to these decides who gets a token.
    private func decidingFiles() -> [Finding] {
        loaded.decidingFiles.compactMap { file in
            switch file.verdict() {
            case .sound: nil
            case .loose(let reason): .warn(.files, .fileOpen, "\(file.path) \(reason)")
            case .refused(let reason): .fail(.files, .fileOpen, "\(file.path) \(reason)")
            }
        }
    }

    /// The kill switch may be made when it is needed, but not in a directory that is not there.
    private func blockFile() -> [Finding] {
        guard let path = configuration.blockFile else { return [] }
        if FileProbes.mode(path) == nil {
            let directory = FileProbes.directory(of: path)
            guard access(directory, X_OK) == 0 else {
                let detail = "policy.block_file: \(directory): \(errorText(errno))"
                return [.fail(.files, .fileUnusable, detail)]
            }
            return [.skipped(.files, "policy.block_file: \(path) is not there and blocks nobody")]
        }
        do throws(BlockFileRefusal) { _ = try BlockFile.read(path, for: configuration.service) } catch {
            return [.fail(.files, .blockFileUnusable, "policy.block_file: \(path): \(error.reason)")]
        }
        return []
    }

    private func tlsKey() -> [Finding] {
        guard let key = configuration.tls.key, let mode = FileProbes.mode(key), mode & 0o007 != 0 else { return [] }
        return [.fail(.files, .fileOpen, "\(key) is open to everybody")]
    }

    /// A password may begin with a blank or a quotation mark; nearly always it was the editor.
    private func password() -> [Finding] {
        guard let wrapping = configuration.secrets.password?.withBytes({ SecretFile.wrapping(of: $0) }) else {
            return []
        }
        return [.warn(.files, .secretUnusable, "the service account's password \(wrapping)")]
    }

    private func auditFile() -> [Finding] {
        guard let directory = configuration.auditFile.map(FileProbes.directory),
            access(directory, W_OK | X_OK) != 0
        else { return [] }
        return [.fail(.files, .fileUnusable, "audit.file: \(directory): \(errorText(errno))")]
    }

    /// The permission bits, nil if there is no such file.
    private static func mode(_ path: String) -> UInt32? {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode & 0o777 : nil
    }

    private static func directory(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
