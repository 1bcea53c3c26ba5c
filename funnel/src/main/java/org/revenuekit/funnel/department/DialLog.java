package org.revenuekit.funnel.department;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.internal.Micros;
import org.revenuekit.funnel.internal.Period;
import org.revenuekit.funnel.journey.Journeys;

/** The dials of a period, lead by lead in the order of time, each once. */
final class DialLog {
    /** A dial of the lead at a position. */
    record Call(int lead, long at, SellerId seller, boolean connected) {
        /** By lead, then time; of the same calls, the one that was answered first. */
        private static final Comparator<Call> ORDER = Comparator.comparingInt(Call::lead)
                .thenComparingLong(Call::at)
                .thenComparing(Call::seller)
                .thenComparing(call -> !call.connected);

        private boolean isSameAs(Call other) {
            return lead == other.lead && at == other.at && seller.equals(other.seller);
        }
    }

    private final ImmutableListMultimap<Integer, Call> byLead;
    private final FactTally tally;
    private final Findings findings;

    private DialLog(ImmutableList<Call> calls, FactIntake intake) {
        this.byLead = Multimaps.index(calls, Call::lead);
        this.tally = intake.tally();
        this.findings = intake.findings();
    }

    static DialLog of(Journeys journeys, Iterable<Dial> dials, Span span) {
        FactIntake intake = new FactIntake(journeys);
        List<Call> calls = new ArrayList<>();
        for (Dial dial : dials) {
            requireNonNull(dial, "dials must not contain null");
            int lead = intake.take(dial.lead(), intake.sees(dial.at(), dial.recordedOn()));
            if (lead >= 0) {
                calls.add(new Call(lead, Micros.of(dial.at()), dial.seller(), dial.connected()));
            }
        }
        calls.sort(Call.ORDER);
        Period period = Period.of(span, journeys.asOf().calendar());
        ImmutableList.Builder<Call> used = ImmutableList.builder();
        for (int i = 0; i < calls.size(); i++) {
            Call call = calls.get(i);
            if (i > 0 && call.isSameAs(calls.get(i - 1))) {
                intake.duplicate(journeys.leads().list().get(call.lead()).id());
            } else if (period.contains(call.at())) {
                used.add(call);
            } else {
                intake.outside();
            }
        }
        return new DialLog(used.build(), intake);
    }

    /** The calls to a lead, the first first. */
    ImmutableList<Call> of(int lead) {
        return byLead.get(lead);
    }

    /** Those of them that were answered. */
    ImmutableList<Call> connected(int lead) {
        return of(lead).stream().filter(Call::connected).collect(toImmutableList());
    }

    FactTally tally() {
        return tally;
    }

    Findings findings() {
        return findings;
    }
}
