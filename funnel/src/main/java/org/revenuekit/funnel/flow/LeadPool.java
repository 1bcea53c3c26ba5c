package org.revenuekit.funnel.flow;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.revenuekit.funnel.internal.JourneyTable;
import org.revenuekit.funnel.journey.PassSource;
import org.revenuekit.funnel.process.ExitKind;
import org.revenuekit.funnel.process.ExitReason;

/** Finds who is out there and may come back. */
final class LeadPool {
    private LeadPool() {}

    /** Those whose last pass ended not ripe or lost. */
    static ImmutableList<PooledLead> of(LeadSet leads) {
        List<PooledLead> pool = new ArrayList<>();
        leads.forEachOut((lead, pass, reason) -> {
            if (reason.kind() != ExitKind.DISQUALIFIED) {
                pool.add(pooled(leads, lead, pass, reason));
            }
        });
        return ImmutableList.sortedCopyOf(PooledLead.FIRST_TO_WAKE, pool);
    }

    private static PooledLead pooled(LeadSet leads, int lead, int pass, ExitReason reason) {
        JourneyTable table = leads.table();
        int last = leads.lastVisit(pass);
        long left = table.endAt(pass);
        LocalDate contact = leads.dateOf(leads.lastContact(lead, left));
        return new PooledLead(
                leads.lead(lead).id(),
                PassSource.after(reason.kind()),
                leads.vocabulary().stage(table.stage(last)),
                reason.id(),
                table.owner(last),
                leads.dateOf(left),
                contact,
                reason.wakeUpDays().isPresent()
                        ? Optional.of(contact.plusDays(reason.wakeUpDays().getAsInt()))
                        : Optional.empty());
    }
}
