package org.revenuekit.funnel.attribution;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.revenuekit.core.internal.IdIndex;
import org.revenuekit.funnel.internal.Micros;
import org.revenuekit.funnel.internal.Sight;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.process.ChannelId;

/** Takes touches in: of known leads, seen, each once. */
final class TouchIntake {
    private final ImmutableList<Lead> leads;
    private final IdIndex<LeadId> index;
    private final Sight sight;
    private final TouchFindings findings;
    private final List<SeenTouch> seen = new ArrayList<>();
    private final TreeSet<ChannelId> channels = new TreeSet<>();

    TouchIntake(Journeys journeys, TouchFindings findings) {
        this.leads = journeys.leads().list();
        this.index = journeys.index();
        this.sight = new Sight(journeys.asOf());
        this.findings = findings;
    }

    void add(CampaignTouch touch) {
        channels.add(requireNonNull(touch, "touches must not contain null").channel());
        int lead = index.find(touch.lead());
        long at = Micros.of(touch.at());
        if (lead < 0) {
            findings.setAside(AttributionFinding.UNKNOWN_LEAD, touch.lead());
        } else if (!sight.sees(at, touch.recordedOn())) {
            findings.setAside(AttributionFinding.AFTER_AS_OF, touch.lead());
        } else {
            seen.add(new SeenTouch(lead, at, touch.channel()));
        }
    }

    /** Those that count, by lead and in order of time; what repeats another is set aside. To be asked once. */
    ImmutableList<SeenTouch> takeTouches() {
        seen.sort(SeenTouch.ORDER);
        ImmutableList.Builder<SeenTouch> once = ImmutableList.builder();
        for (int i = 0; i < seen.size(); i++) {
            if (i > 0 && seen.get(i).equals(seen.get(i - 1))) {
                findings.setAside(
                        AttributionFinding.DUPLICATE_TOUCH,
                        leads.get(seen.get(i).lead()).id());
            } else {
                once.add(seen.get(i));
            }
        }
        return once.build();
    }

    /** All that are named, also by touches set aside. */
    ImmutableSortedSet<ChannelId> channels() {
        return ImmutableSortedSet.copyOf(channels);
    }
}
