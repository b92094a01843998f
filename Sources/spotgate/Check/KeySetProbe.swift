internal import JOSE
internal import Telemetry
internal import TokenService
internal import Transport

/// The probe of the key set that signed assertions are verified with.
struct KeySetProbe {
    private let configuration: Configuration
    private let environment: ProcessEnvironment

    init(_ configuration: Configuration, _ environment: ProcessEnvironment) {
        self.configuration = configuration
        self.environment = environment
    }

    /// Looks into the file; nothing if the keys come from elsewhere or none are needed.
    func fileFinding() -> [Finding] {
        let identity = configuration.service.identity
        guard identity.usesAssertion, let file = identity.jwt.jwksFile else { return [] }
        do throws(StartFailure) {
            let set = try AssertionKeys.set(inFile: file)
            return [.ok(.keySet, "\(file): \(counted(set.count, "key"))")]
        } catch {
            return [.fail(.keySet, .keySetUnusable, "\(error)")]
        }
    }

    /// Fetches the set from its address; nothing if it does not come from one.
    func addressFinding(_ loops: EventLoops) async -> [Finding] {
        let identity = configuration.service.identity
        guard identity.usesAssertion, let url = identity.jwt.keySetURL(identity.preset) else { return [] }
        do {
            let published = try PublishedKeySet(configuration, environment, loops: loops)
            if published.isByKey { return [.skipped(.keySet, "\(url): each key is fetched when it is named")] }
            let set = try await published.fetch(id: nil).keys
            return [.ok(.keySet, "\(url): \(counted(set.count, "key"))")]
        } catch let failure as StartFailure {
            return [.fail(.keySet, .keySetUnusable, failure.description)]
        } catch let failure as KeySetFailure {
            return [.fail(.keySet, .keySetUnusable, "\(url): \(failure)")]
        } catch {
            preconditionFailure("only these two are thrown")
        }
    }
}
