package org.revenuekit.core.asset;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How long a term and its automatic renewals hold.
 *
 * @param term the term
 * @param begunOn its first day
 * @param over how it came to be over, if it did
 */
record Spell(Term term, LocalDate begunOn, Optional<Over> over) {
    /**
     * How a term came to be over.
     *
     * @param on from which day on
     * @param how renewed or refused; empty if another asset took the place
     */
    record Over(LocalDate on, Optional<RenewalStatus> how) {}

    Spell over(LocalDate on, Optional<RenewalStatus> how) {
        return new Spell(term, begunOn, Optional.of(new Over(on, how)));
    }

    Spell open() {
        return new Spell(term, begunOn, Optional.empty());
    }

    /** Until when the end first agreed is the one that holds, as far as days before that end are asked about. */
    LocalDate firstEndHoldsUntil() {
        return over.map(Over::on).orElse(term.end());
    }
}
