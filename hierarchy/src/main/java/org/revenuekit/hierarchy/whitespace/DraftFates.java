package org.revenuekit.hierarchy.whitespace;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.time.AsOf;

/** The answer of a {@link DraftFollowUp}: what white space brought. Immutable. */
public final class DraftFates {
    private final DefinitionRef definition;
    private final AsOf asOf;
    private final ImmutableList<DraftFate> fates;
    private final Findings findings;

    DraftFates(DefinitionRef definition, AsOf asOf, ImmutableList<DraftFate> fates, Findings findings) {
        this.definition = definition;
        this.asOf = asOf;
        this.fates = fates;
        this.findings = findings;
    }

    /**
     * Returns the fate of each draft.
     *
     * @return one for each draft, in the order given
     */
    public ImmutableList<DraftFate> list() {
        return fates;
    }

    /**
     * Returns how many drafts met a fate.
     *
     * @param kind the fate
     * @return 0 or more; the counts of all kinds sum to the number of drafts
     */
    public long count(FateKind kind) {
        requireNonNull(kind, "kind");
        return fates.stream().filter(fate -> fate.kind() == kind).count();
    }

    /**
     * Returns how many drafts became opportunities.
     *
     * @return drafts of which an opportunity came / all drafts; those that wait are in the base
     */
    public Ratio acceptance() {
        long accepted =
                fates.stream().filter(fate -> fate.opportunity().isPresent()).count();
        return Ratio.of(accepted, fates.size());
    }

    /**
     * Returns how many drafts were won (収率).
     *
     * @return drafts won / all drafts; those that wait are in the base, so that it still grows
     */
    public Ratio yieldRate() {
        return Ratio.of(count(FateKind.WON), fates.size());
    }

    /**
     * Returns how many of the decided ones were won.
     *
     * @return won / (won + lost)
     */
    public Ratio winRate() {
        return Ratio.of(count(FateKind.WON), count(FateKind.WON) + count(FateKind.LOST));
    }

    /**
     * Returns how long it took until an opportunity was opened.
     *
     * @return the median of the days, of an even number the lower; empty if none was
     */
    public Optional<Long> medianDaysToAcceptance() {
        return median(DraftFate::daysToAcceptance);
    }

    /**
     * Returns how long it took until the win, of those won.
     *
     * @return the median of the days, of an even number the lower; empty if none was won with a date
     */
    public Optional<Long> medianDaysToWin() {
        return median(DraftFate::daysToWin);
    }

    private Optional<Long> median(Function<DraftFate, Optional<Long>> days) {
        List<Long> sorted = fates.stream()
                .flatMap(fate -> days.apply(fate).stream())
                .sorted()
                .toList();
        return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get((sorted.size() - 1) / 2));
    }

    /**
     * Returns what was won.
     *
     * @return the sum of the known values by currency, sorted by code; nothing is converted
     */
    public ImmutableSortedMap<CurrencyUnit, MoneyFraction> won() {
        TreeMap<CurrencyUnit, MoneyFraction> sums = new TreeMap<>();
        fates.stream()
                .flatMap(fate -> fate.won().stream())
                .forEach(won -> sums.merge(won.currency(), won, MoneyFraction::plus));
        return ImmutableSortedMap.copyOf(sums);
    }

    /**
     * Returns what is wrong with the opportunities.
     *
     * @return a finding for each without a creation date, which can be nobody's fruit
     */
    public Findings findings() {
        return findings;
    }

    /**
     * Returns the policy that was applied.
     *
     * @return its name and version
     */
    public DefinitionRef definition() {
        return definition;
    }

    /**
     * Returns the date asked about.
     *
     * @return the date
     */
    public AsOf asOf() {
        return asOf;
    }

    /** Returns how many of how many drafts were won. */
    @Override
    public String toString() {
        return count(FateKind.WON) + " of " + fates.size() + " drafts won";
    }
}
