package org.revenuekit.examples.benchmarks;

import java.time.LocalDate;
import org.revenuekit.core.contact.ContactRole;
import org.revenuekit.segmentation.phase.Evidence;
import org.revenuekit.segmentation.phase.EvidenceStatus;

/** What a developer writes who knows the standard model by heart: one loop over the objects, no explanation. */
final class PhasesByLoop {
    private static final LocalDate TODAY = Relationships.AS_OF.date();
    private static final LocalDate HALF_A_YEAR_AGO = TODAY.minusDays(180);
    private static final LocalDate A_YEAR_AGO = TODAY.minusDays(365);
    private static final LocalDate TWO_YEARS_AGO = TODAY.minusDays(730);

    private PhasesByLoop() {}

    static long[] count(Relationships relationships) {
        long[] counts = new long[5];
        for (Iterable<Evidence> evidence : relationships.byAccount()) {
            counts[level(evidence)]++;
        }
        return counts;
    }

    static int level(Iterable<Evidence> all) {
        boolean met = false;
        boolean quoted = false;
        boolean quotedThisYear = false;
        boolean told = false;
        boolean chosen = false;
        boolean consults = false;
        for (Evidence evidence : all) {
            LocalDate day = evidence.observedOn();
            if (evidence.status() != EvidenceStatus.HELD || day.isAfter(TODAY)) {
                continue;
            }
            switch (evidence.kind()) {
                case MEETING, VISIT, WEB_MEETING -> met |= !day.isBefore(HALF_A_YEAR_AGO);
                case COMPETITIVE_QUOTE -> {
                    quoted |= !day.isBefore(TWO_YEARS_AGO);
                    quotedThisYear |= !day.isBefore(A_YEAR_AGO);
                }
                case COMPETITOR_OFFER_SHARED, COMPROMISE_SHARED -> told |= !day.isBefore(A_YEAR_AGO);
                case SOLE_SOURCE -> chosen |= !day.isBefore(TWO_YEARS_AGO);
                case CONSULTATION -> consults |= !day.isBefore(A_YEAR_AGO) && isHighUp(evidence);
                default -> {}
            }
        }
        return level(met, quoted || chosen, (told && quotedThisYear) || chosen, chosen && consults);
    }

    private static boolean isHighUp(Evidence evidence) {
        return evidence.actor()
                .filter(actor -> actor == ContactRole.DECISION_MAKER || actor == ContactRole.KEY_PERSON)
                .isPresent();
    }

    static int level(boolean... gates) {
        int level = 0;
        while (level < gates.length && gates[level]) {
            level++;
        }
        return level;
    }
}
