package org.revenuekit.examples.laws;

import java.util.List;
import java.util.Map;
import net.jqwik.api.lifecycle.AfterProperty;
import org.revenuekit.examples.laws.SqlFunnel.Entry;
import org.revenuekit.examples.laws.SqlFunnel.Reading;
import org.revenuekit.funnel.conversion.Counting;
import org.revenuekit.funnel.testkit.ConversionCounter;
import org.revenuekit.funnel.testkit.ConversionCounterContract;
import org.revenuekit.funnel.testkit.StageRow;

/** The laws of conversion, inherited from the test kit, ties and returns among them. */
class SqlFunnelProperties implements ConversionCounterContract {
    private final SqlFunnel funnel = SqlFunnel.open();

    @Override
    public ConversionCounter subject() {
        return this::count;
    }

    private Map<String, Long> count(List<String> stages, List<StageRow> rows, Counting counting) {
        return funnel.counts(
                stages,
                rows.stream()
                        .map(row -> new Entry(row.lead(), row.stage(), row.at()))
                        .toList(),
                reading(counting));
    }

    private static Reading reading(Counting counting) {
        return switch (counting) {
            case REACHED -> Reading.AT_OR_BEYOND;
            case VISITED -> Reading.ENTERED;
            case FIRST_ENTRY -> Reading.FORWARD;
            case IN_SEQUENCE -> Reading.UNBROKEN;
        };
    }

    @AfterProperty
    void close() {
        funnel.close();
    }
}
