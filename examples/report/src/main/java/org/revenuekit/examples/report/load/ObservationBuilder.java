package org.revenuekit.examples.report.load;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.ObservationChannel;
import org.revenuekit.core.observation.ObservedValue;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.canonical.CanonicalData;
import org.revenuekit.examples.report.canonical.CanonicalRow;
import org.revenuekit.examples.report.canonical.CanonicalTable;
import org.revenuekit.examples.report.canonical.ImportFinding;

/** Makes observations. */
final class ObservationBuilder {

    private ObservationBuilder() {}

    /** The rows that state a value; the others are reported. */
    static ImmutableList<CanonicalRow> rows(CanonicalData data, ImportLog log) {
        ImmutableList.Builder<CanonicalRow> rows = ImmutableList.builder();
        for (CanonicalRow row : data.rows(CanonicalTable.OBSERVATIONS)) {
            if (value(row).isPresent()) {
                rows.add(row);
            } else {
                log.add(ImportFinding.OBSERVATION_WITHOUT_VALUE, row.at(), "", "");
            }
        }
        return rows.build();
    }

    /** An observation of a row, made on another day where the row states none. */
    static Observation observation(CanonicalRow row, LocalDate undated) {
        LocalDate observedOn = row.date(CanonicalColumn.OBSERVATION_OBSERVED_ON).orElse(undated);
        return Observation.builder()
                .account(AccountId.of(account(row)))
                .indicator(IndicatorId.of(row.requiredText(CanonicalColumn.OBSERVATION_INDICATOR)))
                .value(value(row).orElseThrow())
                .observedOn(observedOn)
                .recordedOn(row.date(CanonicalColumn.OBSERVATION_RECORDED_ON).orElse(observedOn))
                .channel(ObservationChannel.valueOf(
                        row.requiredText(CanonicalColumn.OBSERVATION_CHANNEL).toUpperCase(Locale.ROOT)))
                .reporter(row.text(CanonicalColumn.OBSERVATION_REPORTER).map(SellerId::of))
                .source(row.text(CanonicalColumn.OBSERVATION_SOURCE))
                .build();
    }

    static String account(CanonicalRow row) {
        return row.requiredText(CanonicalColumn.OBSERVATION_ACCOUNT);
    }

    static boolean states(CanonicalRow row, String indicator, String value) {
        return row.requiredText(CanonicalColumn.OBSERVATION_INDICATOR).equals(indicator)
                && value(row).orElseThrow().toString().equals(value);
    }

    private static Optional<ObservedValue> value(CanonicalRow row) {
        return row.observed(CanonicalColumn.OBSERVATION_VALUE)
                .or(() -> row.text(CanonicalColumn.OBSERVATION_CATEGORY).map(ObservedValue::ofCategory));
    }
}
