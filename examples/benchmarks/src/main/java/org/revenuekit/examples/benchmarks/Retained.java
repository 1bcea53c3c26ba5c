package org.revenuekit.examples.benchmarks;

import java.lang.ref.Reference;
import java.util.Locale;
import java.util.function.Supplier;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.conversion.ConversionAnalysis;
import org.revenuekit.funnel.journey.JourneyTracking;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Leads;
import org.revenuekit.hierarchy.columns.ColumnHierarchy;
import org.revenuekit.hierarchy.columns.ColumnResolution;

/** How much memory answers hold on to: what the heap has grown by after garbage collection. */
final class Retained {
    private static final int ANSWERS = 5;

    private Retained() {}

    /** Measured on several answers at once, the columns themselves not counted. */
    static String of(int accounts) {
        Table table = Table.of(Companies.generate(accounts));
        ColumnHierarchy hierarchy = ColumnResolution.standard().resolve(table.ids(), table.parents());
        double resolved = bytesOf(() -> ColumnResolution.standard().resolve(table.ids(), table.parents())) / accounts;
        double rolledUp = bytesOf(() -> hierarchy.rollUp(table.cents())) / accounts;
        Market market = Market.of(Companies.generate(accounts));
        double whiteSpace =
                bytesOf(() -> market.hierarchy().whiteSpace(market.catalogue(), market.holders(), market.products()))
                        / accounts;
        return String.format(
                Locale.ROOT,
                "%,d accounts: an answer retains %.1f bytes for each, a measure %.1f more, white space of %.1f holdings %.1f more%n",
                accounts,
                resolved,
                rolledUp,
                (double) market.holders().length / accounts,
                whiteSpace);
    }

    /** The value objects given are not counted. */
    static String ofFunnel(int events) {
        FunnelObjects objects = FunnelObjects.of(SalesLog.generate(events));
        Leads leads = Leads.of(objects.leads());
        JourneyTracking tracking = JourneyTracking.of(SalesLog.process());
        Journeys journeys = tracking.follow(leads, objects.entries(), SalesLog.AS_OF);
        double found = bytesOf(() -> Leads.of(objects.leads())) / events;
        double followed = bytesOf(() -> tracking.follow(leads, objects.entries(), SalesLog.AS_OF)) / events;
        double counted =
                bytesOf(() -> ConversionAnalysis.of(FunnelByColumns.POLICY).count(journeys, Span.always())) / events;
        return String.format(
                Locale.ROOT,
                "%,d entries: journeys retain %.1f bytes for each, the index of their leads %.1f more, a conversion %.1f more%n",
                events,
                followed,
                found,
                counted);
    }

    private static double bytesOf(Supplier<Object> answer) {
        Object[] answers = new Object[ANSWERS];
        long before = used();
        try {
            for (int i = 0; i < ANSWERS; i++) {
                answers[i] = answer.get();
            }
            return (double) (used() - before) / ANSWERS;
        } finally {
            Reference.reachabilityFence(answers);
            Reference.reachabilityFence(answer); // what it asks is there before and after
        }
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        System.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
