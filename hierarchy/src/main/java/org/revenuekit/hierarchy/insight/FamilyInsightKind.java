package org.revenuekit.hierarchy.insight;

/** The kinds of insight that the library itself makes. */
public enum FamilyInsightKind implements InsightKind {
    /** Accounts of one family pay unequal prices (一貫性のない割引). */
    DISCOUNT_INCONSISTENT,
    /** A family is looked after by nobody, by several people, or, though important, by an inexperienced one. */
    COVERAGE_GAP,
    /** A family gets less of our effort than its share of our revenue. */
    EFFORT_MISMATCH,
    /** Accounts of one family are treated differently beyond their prices (一貫性のない対応): {@link TreatmentCheck}. */
    TREATMENT_INCONSISTENT;

    @Override
    public String code() {
        return name();
    }
}
