package org.revenuekit.core.asset;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.revenuekit.core.finding.CoreFinding;
import org.revenuekit.core.finding.Finding;

/** What a replay writes down: what holds from which day on, the terms, and what was done with each action. */
final class Course {
    private final List<AssetAction> used = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();
    private final List<Spell> spells = new ArrayList<>();
    private final List<RenewalStep> renewals = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    void use(AssetAction action) {
        used.add(action);
    }

    void report(CoreFinding kind, AssetAction action) {
        findings.add(ActionFindings.of(kind, action));
    }

    void report(Finding finding) {
        findings.add(finding);
    }

    /** Writes down what holds from a day on; what comes last on a day counts. */
    void put(Segment segment) {
        int last = segments.size() - 1;
        if (last >= 0 && segments.get(last).from().equals(segment.from())) {
            segments.set(last, segment.after(segments.get(last)));
        } else {
            segments.add(segment);
        }
    }

    /** What takes effect after what was written down last cannot change what was before it. */
    LocalDate notBeforeTheLast(LocalDate day) {
        return Comparators.max(day, segments.get(segments.size() - 1).from());
    }

    boolean isBought() {
        return !used.isEmpty();
    }

    /** What was bought. */
    Purchase purchase() {
        return (Purchase) used.get(0).change();
    }

    void begin(Spell spell) {
        spells.add(spell);
    }

    void renewed(RenewalStep renewal) {
        renewals.add(renewal);
    }

    /** The term that runs, if one does. */
    Optional<Spell> open() {
        return Optional.ofNullable(Iterables.getLast(spells, null))
                .filter(spell -> spell.over().isEmpty());
    }

    /** When the term is over unless it is renewed by hand. */
    Optional<LocalDate> runsOutOn() {
        return open().map(Spell::term).filter(term -> !term.isAutomatic()).map(Term::end);
    }

    void close(LocalDate day, Optional<RenewalStatus> how) {
        open().ifPresent(spell -> spells.set(spells.size() - 1, spell.over(day, how)));
    }

    /** The term that was closed last runs on, if there is one. */
    void reopen() {
        if (!spells.isEmpty()) {
            spells.set(spells.size() - 1, spells.get(spells.size() - 1).open());
        }
    }

    /** Those that had their effect; the first is the purchase. None if the asset was never purchased. */
    ImmutableList<AssetAction> used() {
        return ImmutableList.copyOf(used);
    }

    ImmutableList<Segment> segments() {
        return ImmutableList.copyOf(segments);
    }

    ImmutableList<Spell> spells() {
        return ImmutableList.copyOf(spells);
    }

    ImmutableList<RenewalStep> renewals() {
        return ImmutableList.copyOf(renewals);
    }

    ImmutableList<Finding> findings() {
        return ImmutableList.copyOf(findings);
    }
}
