package org.revenuekit.funnel.attribution;

import com.google.common.collect.ImmutableSortedSet;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.process.ChannelId;

/** What an answer and its parts have in common. */
record AttributedPeriod(
        AttributionPolicy policy,
        Journeys journeys,
        Span period,
        ImmutableSortedSet<ChannelId> channels,
        TouchTally tally,
        Findings findings) {}
