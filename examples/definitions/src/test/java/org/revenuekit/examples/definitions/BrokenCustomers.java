package org.revenuekit.examples.definitions;

import static org.revenuekit.examples.definitions.BrokenDefinitions.seen;
import static org.revenuekit.examples.definitions.BrokenDefinitions.unseen;

import com.google.common.collect.ImmutableList;
import org.revenuekit.examples.definitions.BrokenDefinitions.Mistake;

/** Files with one mistake each, of what customers pay, how they are kept and what they are worth. */
final class BrokenCustomers {
    private static final String LABEL = "{\"en\": \"E\", \"ja\": \"J\"}";
    private static final String LIMITS =
            ", \"limits\": {\"maximumEvaluations\": 1, \"maximumSteps\": 1, \"gradientTolerance\": 0.001}";

    private BrokenCustomers() {}

    static ImmutableList<Mistake> all() {
        return ImmutableList.<Mistake>builder()
                .addAll(assets())
                .addAll(revenue())
                .addAll(renewals())
                .addAll(success())
                .addAll(contacts())
                .addAll(lifetime())
                .build();
    }

    private static ImmutableList<Mistake> assets() {
        return ImmutableList.of(
                seen("asset-policy", "\"chargedWhileSuspended\": true", "must have ref"),
                seen(
                        "asset-policy",
                        "\"ref\": \"a@1\", \"chargedWhileSuspended\": \"no\"",
                        "/chargedWhileSuspended: must be true or false, was \"no\""),
                seen("proration-policy", "\"ref\": \"p@1\"", "must have method"),
                seen(
                        "proration-policy",
                        "\"ref\": \"p@1\", \"method\": \"BY_WEEKS\"",
                        "/method: must be one of BY_DAYS, BY_MONTHS, NONE, was \"BY_WEEKS\""));
    }

    private static ImmutableList<Mistake> revenue() {
        String valid = "\"ref\": \"r@1\", \"currency\": \"JPY\"";
        return ImmutableList.of(
                seen("revenue-policy", "\"ref\": \"r@1\"", "must have currency"),
                unseen(
                        "revenue-policy",
                        valid + ", \"rateDate\": \"2026-02-29\"",
                        "/rateDate: must be a date such as 2026-04-01, was \"2026-02-29\""),
                seen(
                        "revenue-policy",
                        valid + ", \"rateDate\": \"2026-4-1\"",
                        "/rateDate: must be a date such as 2026-04-01, was \"2026-4-1\""),
                seen(
                        "revenue-policy",
                        valid + ", \"basis\": {\"weeksPerYear\": {\"part\": 52, \"of\": 1}}",
                        "/basis: must have daysPerYear"),
                seen(
                        "revenue-policy",
                        valid + ", \"basis\": {\"weeksPerYear\": {\"part\": 52}}",
                        "/basis/weeksPerYear: must have of"),
                unseen(
                        "revenue-policy",
                        valid + ", \"basis\": {\"weeksPerYear\": {\"part\": 0, \"of\": 1},"
                                + " \"daysPerYear\": {\"part\": 365, \"of\": 1}}",
                        "/basis: weeksPerYear must be > 0, was 0/1"),
                seen(
                        "revenue-policy",
                        valid + ", \"gapMonths\": 121",
                        "gapMonths must be 0 to 120, was 121 (policy r@1)"),
                seen(
                        "revenue-policy",
                        valid + ", \"nettingDays\": 32",
                        "nettingDays must be 0 to 31, was 32 (policy r@1)"),
                seen(
                        "retention-policy",
                        "\"ref\": \"r@1\", \"cohortMonths\": 0",
                        "cohortMonths must be 1 to 1200, was 0 (policy r@1)"),
                seen(
                        "retention-policy",
                        "\"ref\": \"r@1\", \"z\": 100.5",
                        "z must be above 0 and at most 100, was 100.5 (policy r@1)"),
                seen(
                        "existing-policy",
                        valid + ", \"basis\": \"YEAR\"",
                        "/basis: must be one of PERIOD, REVENUE, was \"YEAR\""));
    }

    private static ImmutableList<Mistake> renewals() {
        String currency = "\"ref\": \"r@1\", \"currency\": \"JPY\"";
        String automatic = currency + ", \"automaticRate\": {\"part\": 1, \"of\": 1}, \"rate\": ";
        String valid = automatic + "{\"part\": 1, \"of\": 3}";
        return ImmutableList.of(
                seen("renewal-policy", currency, "must have rate"),
                seen("renewal-policy", automatic + "0.8", "/rate: must be an object, was 0.8"),
                unseen(
                        "renewal-policy",
                        automatic + "{\"part\": 3, \"of\": 2}",
                        "rate must be 0 to 1, was 3/2 (policy r@1)"),
                seen(
                        "renewal-policy",
                        automatic + "{\"part\": 0, \"of\": 0}",
                        "rate must be 0 to 1, was 0/0 (policy r@1)"),
                seen(
                        "renewal-policy",
                        automatic + "{\"part\": 1, \"of\": -1}",
                        "/rate: denominator must be >= 0, was -1"),
                seen("renewal-policy", valid + ", \"minimumPast\": 0", "minimumPast must be >= 1, was 0 (policy r@1)"),
                seen(
                        "renewal-policy",
                        valid + ", \"openDays\": 3661",
                        "openDays must be 0 to 3660, was 3661 (policy r@1)"));
    }

    private static String criterion(String fields) {
        return "\"ref\": \"s@1\", \"criteria\": [{\"id\": \"x\", \"meaning\": " + LABEL
                + ", \"indicator\": \"i\", \"target\": 1" + fields + "}]";
    }

    private static String milestones(String value, String... milestones) {
        return "\"ref\": \"o@1\", \"valueMilestone\": \"" + value + "\", \"milestones\": ["
                + String.join(", ", milestones) + "]";
    }

    private static String milestone(String id, int days) {
        return "{\"id\": \"" + id + "\", \"name\": " + LABEL + ", \"dueDays\": " + days + "}";
    }

    private static ImmutableList<Mistake> success() {
        String lifecycle = "\"ref\": \"l@1\", \"usage\": \"SEATS\", \"growthDays\": 365, ";
        String milestone = "\"onboardingEndsWith\": [\"m\"], ";
        String adoption = "\"ref\": \"a@1\", \"kind\": \"SEATS\", \"lookBackDays\": 90, ";
        return ImmutableList.of(
                seen(
                        "customer-lifecycle-policy",
                        "\"ref\": \"c@1\", \"gapDays\": 3661",
                        "gapDays must be 0 to 3660, was 3661 (policy c@1)"),
                seen(
                        "customer-lifecycle-policy",
                        "\"ref\": \"c@1\", \"acquiredBy\": \"LAST\"",
                        "/acquiredBy: must be one of FIRST, WINNING, was \"LAST\""),
                seen("lifecycle-policy", lifecycle + "\"adoptedFrom\": 0.5", "must have onboardingEndsWith"),
                seen(
                        "lifecycle-policy",
                        lifecycle + "\"adoptedFrom\": 0.5, \"onboardingEndsWith\": []",
                        "onboardingEndsWith must not be empty (policy l@1)"),
                seen(
                        "lifecycle-policy",
                        lifecycle + milestone + "\"adoptedFrom\": 0",
                        "adoptedFrom must be > 0 and <= 1, was 0 (policy l@1)"),
                seen(
                        "lifecycle-policy",
                        lifecycle + milestone + "\"adoptedFrom\": 1, \"limits\": {\"GROWTH\": 0}",
                        "limit of GROWTH must be 1 to 36500, was 0 (policy l@1)"),
                seen(
                        "lifecycle-policy",
                        lifecycle + milestone + "\"adoptedFrom\": 1, \"limits\": {\"CHURN\": 1}",
                        "/limits/CHURN: unknown name, expected one of ADOPTION, GROWTH, ONBOARDING, RETENTION"),
                seen(
                        "success-criteria",
                        "\"ref\": \"s@1\", \"criteria\": []",
                        "criteria must not be empty (criteria s@1)"),
                seen("success-criteria", criterion(""), "/criteria/0: must have dueOn"),
                seen(
                        "success-criteria",
                        criterion(", \"dueOn\": \"2026-04-01\", \"account\": \"a\", \"segment\": \"s\""),
                        "/criteria/0: criterion must be of an account or a segment, was of both (criterion x)"),
                seen(
                        "success-criteria",
                        criterion(", \"dueOn\": \"soon\""),
                        "/criteria/0/dueOn: must be a date such as 2026-04-01, was \"soon\""),
                seen("onboarding-plan", milestones("a"), "milestones must not be empty (plan o@1)"),
                seen(
                        "onboarding-plan",
                        milestones("a", milestone("a", -1)),
                        "/milestones/0: dueDays must be 0 to 36500, was -1 (milestone a)"),
                unseen(
                        "onboarding-plan",
                        milestones("a", milestone("a", 9), milestone("b", 8)),
                        "dueDays must not fall, were 8 after 9 (milestone b, plan o@1)"),
                unseen(
                        "onboarding-plan",
                        milestones("b", milestone("a", 9)),
                        "valueMilestone must be one of [a], was b (plan o@1)"),
                seen(
                        "adoption-policy",
                        adoption + "\"declineFrom\": 1.5, \"nearlyFullFrom\": 0.9",
                        "declineFrom must be > 0 and <= 1, was 1.5 (policy a@1)"),
                seen("adoption-policy", adoption + "\"declineFrom\": 1", "must have nearlyFullFrom"));
    }

    private static ImmutableList<Mistake> contacts() {
        String cadence = "\"ref\": \"c@1\", \"daysAhead\": 0, ";
        String kinds = "\"kinds\": [\"CALL\"], ";
        String times =
                "\"ref\": \"s@1\", \"respondWithin\": {\"URGENT\": \"PT1H\", \"HIGH\": \"PT4H\", \"NORMAL\": \"PT8H\"";
        return ImmutableList.of(
                seen("contact-cadence", cadence + kinds + "\"offsets\": []", "offsets must not be empty (cadence c@1)"),
                seen(
                        "contact-cadence",
                        cadence + kinds + "\"offsets\": [\"P1D\", \"PT24H\"]",
                        "/offsets/1: must be a period such as P1Y6M, was \"PT24H\""),
                seen(
                        "contact-cadence",
                        cadence + kinds + "\"offsets\": [\"P1W\"]",
                        "/offsets/0: must be written P7D, was \"P1W\""),
                unseen(
                        "contact-cadence",
                        cadence + kinds + "\"offsets\": [\"P101Y\"]",
                        "offset must be 0 to 1200 months and 36500 days, was P101Y (cadence c@1)"),
                unseen(
                        "contact-cadence",
                        cadence + kinds + "\"offsets\": [\"P1D\"], \"every\": \"P0D\"",
                        "every must be longer than nothing, was P0D (cadence c@1)"),
                seen(
                        "contact-cadence",
                        cadence + "\"kinds\": [], \"offsets\": [\"P1D\"]",
                        "kinds must not be empty (cadence c@1)"),
                seen(
                        "contact-cadence",
                        cadence + "\"kinds\": [\"CALL\", \"CALL\"], \"offsets\": [\"P1D\"]",
                        "/kinds: each must stand once, some stand twice"),
                seen(
                        "service-promise",
                        times + "}",
                        "respondWithin must be > 0 and <= 365 days, was PT0S (priority LOW, promise s@1)"),
                unseen(
                        "service-promise",
                        times + ", \"LOW\": \"PT8761H\"}",
                        "respondWithin must be > 0 and <= 365 days, was PT8761H (priority LOW, promise s@1)"),
                seen(
                        "service-promise",
                        times + ", \"LOW\": \"P1D\"}",
                        "/respondWithin/LOW: must be written PT24H, was \"P1D\""));
    }

    private static ImmutableList<Mistake> lifetime() {
        String fit = "\"ref\": \"f@1\", \"minimumPeriods\": 2, \"heldOutPeriods\": 0, \"discountRate\": ";
        String buying = "\"ref\": \"b@1\", \"currency\": \"JPY\", \"horizon\": 52, \"discountRate\": 0,"
                + " \"minimumBuyers\": 100, \"daysPerPeriod\": ";
        return ImmutableList.of(
                seen("lifetime-value-policy", "\"ref\": \"l@1\", \"horizon\": 60", "must have discountRate"),
                seen(
                        "lifetime-value-policy",
                        "\"ref\": \"l@1\", \"horizon\": 1201, \"discountRate\": 0",
                        "horizon must be 1 to 1200, was 1201"),
                seen(
                        "lifetime-value-policy",
                        "\"ref\": \"l@1\", \"horizon\": 1, \"discountRate\": -0.1",
                        "discountRate must be 0 to 10, of at most 100 decimals, was -0.1 (policy l@1)"),
                seen("retention-fit-policy", fit + "0", "must have limits"),
                unseen(
                        "retention-fit-policy",
                        fit + "0.000001" + LIMITS,
                        "discountRate must be 0, or 0.00001 to 10, was 0.000001 (policy f@1)"),
                seen(
                        "retention-fit-policy",
                        fit + "0" + LIMITS.replace("0.001", "0.01"),
                        "/limits: gradientTolerance must be 1E-12 to 0.001, was 0.01"),
                seen(
                        "retention-fit-policy",
                        fit + "0" + LIMITS.replace("\"maximumSteps\": 1", "\"maximumSteps\": 10001"),
                        "/limits: maximumSteps must be 1 to 10000, were 10001"),
                seen(
                        "retention-fit-policy",
                        fit + "0" + LIMITS.replace("\"maximumSteps\"", "\"steps\""),
                        "/limits: must have maximumSteps"),
                seen(
                        "buying-policy",
                        buying + "367, \"grossMargin\": 0.4" + LIMITS,
                        "daysPerPeriod must be 1 to 366, were 367 (policy b@1)"),
                seen(
                        "buying-policy",
                        buying + "7, \"grossMargin\": 0" + LIMITS,
                        "grossMargin must be above 0 and at most 1, of at most 100 decimals, was 0 (policy b@1)"));
    }
}
