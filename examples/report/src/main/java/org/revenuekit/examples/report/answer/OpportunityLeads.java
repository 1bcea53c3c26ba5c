package org.revenuekit.examples.report.answer;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.examples.report.load.DataSet;
import org.revenuekit.examples.report.mapping.FunnelDefinitions.OpportunityWords;
import org.revenuekit.funnel.journey.Exit;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadEvent;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.journey.Leads;
import org.revenuekit.funnel.journey.StageEntry;

/** Opportunities as leads: what has no day did not happen yet. */
final class OpportunityLeads {
    private OpportunityLeads() {}

    static Leads leads(DataSet data) {
        return Leads.of(data.opportunities().list().stream()
                .map(opportunity -> Lead.builder()
                        .id(id(opportunity))
                        .account(opportunity.account())
                        .seller(opportunity.seller())
                        .value(opportunity.value())
                        .build())
                .toList());
    }

    static ImmutableList<LeadEvent> events(DataSet data, OpportunityWords words, BusinessCalendar calendar) {
        ImmutableList.Builder<LeadEvent> events = ImmutableList.builder();
        for (Opportunity opportunity : data.opportunities().list()) {
            LeadId lead = id(opportunity);
            opportunity
                    .createdOn()
                    .ifPresent(day -> events.add(StageEntry.of(lead, words.created(), calendar.startOf(day))));
            if (opportunity.outcome() != Outcome.OPEN) {
                opportunity
                        .closedOn()
                        .map(calendar::startOf)
                        .ifPresent(at -> events.add(
                                opportunity.outcome() == Outcome.WON
                                        ? StageEntry.of(lead, words.won(), at)
                                        : Exit.of(lead, words.lost(), at)));
            }
        }
        return events.build();
    }

    private static LeadId id(Opportunity opportunity) {
        return LeadId.of(opportunity.id().value());
    }
}
