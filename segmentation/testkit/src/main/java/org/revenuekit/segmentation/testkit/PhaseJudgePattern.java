package org.revenuekit.segmentation.testkit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;
import org.revenuekit.core.contact.ContactRole;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.segmentation.phase.EvidencePattern;
import org.revenuekit.segmentation.phase.FactKind;

/**
 * Which records show something.
 *
 * @param kinds of which kinds, at least one
 * @param roles who must have done it; none for anybody, known or not
 * @param minimumMinutes how long it must have lasted; a record without minutes does not show it
 * @param minimumAmount how much it must have been about; a record without an amount, or in another currency, does not
 *     show it
 * @param times how often it must have been seen, at least once
 * @param withinDays for how many days after it was observed a record counts, the last included; empty for ever, unless
 *     business days are given
 * @param withinBusinessDays how many business days at most can follow the day on which it was observed, up to and with
 *     the day that is judged, for a record to count; never beside {@code withinDays}
 */
public record PhaseJudgePattern(
        ImmutableSet<FactKind> kinds,
        ImmutableSet<ContactRole> roles,
        Optional<Integer> minimumMinutes,
        Optional<Money> minimumAmount,
        int times,
        Optional<Integer> withinDays,
        Optional<Integer> withinBusinessDays) {
    /**
     * Checks that all is there.
     *
     * @param kinds of which kinds
     * @param roles who must have done it
     * @param minimumMinutes how long it must have lasted
     * @param minimumAmount how much it must have been about
     * @param times how often it must have been seen
     * @param withinDays for how many days a record counts
     * @param withinBusinessDays for how many business days a record counts
     */
    public PhaseJudgePattern {
        requireNonNull(kinds, "kinds");
        requireNonNull(roles, "roles");
        requireNonNull(minimumMinutes, "minimumMinutes");
        requireNonNull(minimumAmount, "minimumAmount");
        requireNonNull(withinDays, "withinDays");
        requireNonNull(withinBusinessDays, "withinBusinessDays");
    }

    static PhaseJudgePattern of(EvidencePattern pattern) {
        return new PhaseJudgePattern(
                pattern.kinds(),
                pattern.roles(),
                pattern.minimumMinutes(),
                pattern.minimumAmount(),
                pattern.times(),
                pattern.withinDays(),
                pattern.withinBusinessDays());
    }

    /** The first day whose records count today; empty if those of all days do. */
    Optional<Integer> oldest(int today, BusinessCalendar calendar) {
        LocalDate tomorrow = LocalDate.ofEpochDay(today + 1L);
        return withinBusinessDays
                .map(days ->
                        (int) calendar.plusBusinessDays(tomorrow, -days - 1L).toEpochDay())
                .or(() -> withinDays.map(days -> today - days));
    }

    /** Whether a record that stands, and was seen, says something of what is asked for: yes or no. */
    boolean hears(PhaseJudgeRecord record, int today, BusinessCalendar calendar) {
        return kinds.contains(record.kind())
                && oldest(today, calendar)
                        .filter(first -> record.observedOn() < first)
                        .isEmpty()
                && (record.answer() ? isShownBy(record) : isDeniedBy(record));
    }

    private boolean isShownBy(PhaseJudgeRecord record) {
        return (roles.isEmpty() || record.actor().filter(roles::contains).isPresent())
                && minimumMinutes
                        .filter(least -> record.minutes()
                                .filter(minutes -> minutes >= least)
                                .isEmpty())
                        .isEmpty()
                && minimumAmount
                        .filter(least -> record.amount()
                                .filter(amount -> amount.isSameCurrency(least) && !amount.isLessThan(least))
                                .isEmpty())
                        .isEmpty();
    }

    private boolean isDeniedBy(PhaseJudgeRecord record) {
        return roles.isEmpty()
                || record.actor().isEmpty()
                || roles.contains(record.actor().get());
    }
}
