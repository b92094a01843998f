internal import HTTPClient
internal import JSON
internal import Telemetry
internal import ThoughtSpot
internal import Transport

/// `spotgate check`: what is wrong, before users find out.
enum CheckCommand {
    static let syntax = CommandSyntax(
        name: "check",
        summary: "says what is wrong with configuration, network and account, each with a remedy",
        options: [
            .init("--offline", "looks at nothing beyond this machine"),
            .init("--live", "only asks the running service whether it is alive, as container health checks do"),
            .init("--json", "for machines"),
        ] + CommandSyntax.configurationOptions,
        remarks: ["Exit status 0 only if nothing is wrong: 78 for what is written here, 69 for the way to ThoughtSpot."]
    )

    /// Prints the findings; 0 without a fault, 69 if only the way to ThoughtSpot fails, else 78.
    static func run(_ arguments: Arguments, _ environment: ProcessEnvironment) async -> ExitCode {
        if arguments.has("--live") { return await LiveCheck(arguments, environment).run() }
        let findings = await findings(arguments, environment)
        if arguments.has("--json") {
            let isFine = !findings.contains { $0.state == .fail }
            let report: JSONValue = ["ok": .bool(isFine), "findings": .array(findings.map(\.json))]
            Terminal.print(JSONWriter(layout: .pretty).text(of: report) + "\n")
        } else {
            Terminal.print(table(findings))
        }
        let faults = findings.filter { $0.state == .fail }.compactMap(\.fault)
        if faults.isEmpty { return .fine }
        return faults.allSatisfy(\.isAboutReach) ? .unavailable : .configuration
    }

    private static func findings(_ arguments: Arguments, _ environment: ProcessEnvironment) async -> [Finding] {
        let loaded: LoadedConfiguration
        do { loaded = try ConfigurationLoader(arguments, environment).load() } catch {
            return error.problems.map { .fail(.configuration, Fault($0), $0.description) }
        }
        let source = loaded.file ?? "no file at \(ConfigurationLoader.usualFile); environment and defaults"
        let keySet = KeySetProbe(loaded.configuration, environment)
        let local = [.ok(.configuration, source)] + LocalProbes(loaded).findings() + keySet.fileFinding()
        if arguments.has("--offline") { return local }
        guard let loops = try? EventLoops(count: 1) else { return local }
        return local + (await keySet.addressFinding(loops)) + (await remoteFindings(loaded, environment, loops))
    }

    private static func remoteFindings(
        _ loaded: LoadedConfiguration,
        _ environment: ProcessEnvironment,
        _ loops: EventLoops
    ) async -> [Finding] {
        let configuration = loaded.configuration
        guard let origin = configuration.thoughtSpot.url.flatMap({ Origin($0) }),
            let server = try? ServerURL(configuration.thoughtSpot.url ?? "")
        else { return [] }
        let client: HTTPClient.Client
        do throws(TLSFailure) {
            client = try UpstreamConnections.client(to: origin, configuration, environment, loops: loops)
        } catch {
            return [.fail(.connection, .tlsUntrusted, "thoughtspot.ca_file: \(error)")]
        }
        let hasProxy = UpstreamConnections.proxy(to: origin, configuration.thoughtSpot.proxy, environment) != nil
        let reach = await ReachProbes(origin, client, hasProxy: hasProxy).findings()
        guard !reach.contains(where: { $0.state == .fail && $0.probe != .clock }) else { return reach }
        let pages = await PageProbe(configuration, client).finding()
        return reach + [pages] + (await AccountProbes(configuration, server: server, send: client.send).findings())
    }

    /// One line a finding, and the remedy under what is wrong.
    static func table(_ findings: [Finding]) -> String {
        var lines: [String] = []
        for (index, finding) in findings.enumerated() {
            let state = finding.state == .skipped ? "-" : finding.state.rawValue
            lines.append("\(state.padded(to: 6))\(finding.probe.rawValue.padded(to: 24))\(finding.detail)")
            // One remedy under a run of the same fault.
            let isLast = index + 1 == findings.count || findings[index + 1].fault != finding.fault
            if isLast, let fault = finding.fault {
                lines.append("".padded(to: 30) + "\(fault.rawValue): \(fault.remedy)")
            }
        }
        return (lines + [summary(findings)]).joined(separator: "\n") + "\n"
    }

    private static func summary(_ findings: [Finding]) -> String {
        let faults = findings.count { $0.state == .fail }
        let warnings = findings.count { $0.state == .warn }
        let rest = warnings == 0 ? "nothing" : "\(counted(warnings, "warning")); nothing else"
        return faults == 0 ? "\(rest) is wrong" : "\(counted(faults, "thing")) to put right"
    }
}

extension Fault {
    /// A secret that is not there or cannot be used is no matter of spelling a key.
    fileprivate init(_ problem: ConfigurationProblem) {
        switch (problem.source, problem.key) {
        case (.unset, "thoughtspot.secret_key_file"), (.unset, "thoughtspot.password_file"): self = .secretMissing
        case (.unset, "provisioning.mode"): self = .accountMissing
        default: self = problem.secretOf == nil ? .configurationInvalid : .secretUnusable
        }
    }
}
