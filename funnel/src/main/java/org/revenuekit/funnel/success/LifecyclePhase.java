package org.revenuekit.funnel.success;

/** The four phases of customer success (カスタマーサクセスのフェーズ), in their order. */
public enum LifecyclePhase {
    /** The customer is brought to use what it bought (導入). */
    ONBOARDING,
    /** It uses it, and not yet as much as it should (定着). */
    ADOPTION,
    /** It uses it well, or has renewed: it is to be kept (維持). */
    RETENTION,
    /** It is kept, and bought more not long ago (追加販売). */
    GROWTH
}
