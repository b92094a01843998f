internal import Glibc

/// How a stand-in ThoughtSpot starts.
package struct StandInSettings: Sendable {
    /// The administrator's account that provisioning signs in with.
    package var username = "service"
    package var password = "sandbox-only"
    /// The trusted-authentication secret key.
    package var secretKey = "00000000-5a5d-4b0c-9c0d-5e6f7a8b9c0d"
    /// Bad passwords or bad tokens in a row that lock an account; 0: never.
    package var lockAfter = 10
    /// How many calls `GET /sandbox/calls` remembers.
    package var rememberedCalls = 10_000
    /// The wall clock, in milliseconds since 1970.
    package var now: @Sendable () -> Int = StandInSettings.wallClock

    package init() {}

    /// The system's wall clock, in milliseconds since 1970.
    package static func wallClock() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }
}
