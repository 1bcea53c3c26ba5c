package org.revenuekit.examples.report.load;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.kpi.KpiDirection;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.canonical.CanonicalData;
import org.revenuekit.examples.report.canonical.CanonicalRow;
import org.revenuekit.examples.report.canonical.CanonicalTable;
import org.revenuekit.examples.report.canonical.ImportFinding;
import org.revenuekit.examples.report.canonical.Moment;
import org.revenuekit.funnel.success.CriterionId;
import org.revenuekit.funnel.success.MilestoneId;
import org.revenuekit.funnel.success.MilestoneReached;
import org.revenuekit.funnel.success.RequestId;
import org.revenuekit.funnel.success.RequestPriority;
import org.revenuekit.funnel.success.SuccessCriterion;
import org.revenuekit.funnel.success.SupportRequest;

/** Makes what rows tell of customers after the sale. */
final class SuccessBuilder {
    private final CanonicalData data;
    private final ImportLog log;
    private final Set<String> criteria = new HashSet<>();

    SuccessBuilder(CanonicalData data, ImportLog log) {
        this.data = data;
        this.log = log;
    }

    SuccessRows rows() {
        return new SuccessRows(
                made(CanonicalTable.MILESTONES, SuccessBuilder::milestone),
                made(CanonicalTable.REQUESTS, SuccessBuilder::request),
                abouts(),
                new UsageBuilder(data, log).readings(),
                made(CanonicalTable.SUCCESS_CRITERIA, this::criterion));
    }

    /** What can be made of the rows; the others are reported. */
    private <T> ImmutableList<T> made(CanonicalTable table, Function<CanonicalRow, T> maker) {
        ImmutableList.Builder<T> all = ImmutableList.builder();
        for (CanonicalRow row : data.rows(table)) {
            try {
                all.add(maker.apply(row));
            } catch (IllegalArgumentException e) {
                log.add(ImportFinding.SUCCESS_ROW_UNUSABLE, row.at(), "", "", String.valueOf(e.getMessage()));
            }
        }
        return all.build();
    }

    private static MilestoneReached milestone(CanonicalRow row) {
        LocalDate on = row.date(CanonicalColumn.MILESTONE_REACHED_ON).orElseThrow();
        return new MilestoneReached(
                AccountId.of(row.requiredText(CanonicalColumn.MILESTONE_ACCOUNT)),
                MilestoneId.of(row.requiredText(CanonicalColumn.MILESTONE_MILESTONE)),
                on,
                row.date(CanonicalColumn.MILESTONE_RECORDED_ON).orElse(on));
    }

    private static SupportRequest request(CanonicalRow row) {
        return SupportRequest.builder()
                .id(RequestId.of(requestId(row)))
                .account(AccountId.of(row.requiredText(CanonicalColumn.REQUEST_ACCOUNT)))
                .priority(RequestPriority.valueOf(
                        row.requiredText(CanonicalColumn.REQUEST_PRIORITY).toUpperCase(Locale.ROOT)))
                .receivedAt(row.moment(CanonicalColumn.REQUEST_OPENED_AT)
                        .map(Moment::at)
                        .orElseThrow())
                .answeredAt(row.moment(CanonicalColumn.REQUEST_ANSWERED_AT).map(Moment::at))
                .recordedOn(row.date(CanonicalColumn.REQUEST_RECORDED_ON))
                .build();
    }

    private ImmutableMap<RequestId, String> abouts() {
        ImmutableMap.Builder<RequestId, String> abouts = ImmutableMap.builder();
        for (CanonicalRow row : data.rows(CanonicalTable.REQUESTS)) {
            row.text(CanonicalColumn.REQUEST_ABOUT).ifPresent(about -> abouts.put(RequestId.of(requestId(row)), about));
        }
        return abouts.buildKeepingLast();
    }

    /** The id, or else file and row. */
    static String requestId(CanonicalRow row) {
        return row.text(CanonicalColumn.REQUEST_ID).orElseGet(() -> RowPlace.of(row));
    }

    private SuccessCriterion criterion(CanonicalRow row) {
        String id = criterionId(row);
        String what = row.requiredText(CanonicalColumn.CRITERION_WHAT);
        Optional<AccountId> account =
                row.text(CanonicalColumn.CRITERION_ACCOUNT).map(AccountId::of);
        SuccessCriterion criterion = SuccessCriterion.builder()
                .id(CriterionId.of(id))
                .meaning(Label.of(what, what))
                .account(account)
                .segment(row.text(CanonicalColumn.CRITERION_SEGMENT))
                .indicator(IndicatorId.of(row.requiredText(CanonicalColumn.CRITERION_MEASURE)))
                .target(row.number(CanonicalColumn.CRITERION_TARGET).orElseThrow())
                .direction(
                        row.requiredText(CanonicalColumn.CRITERION_BETTER).equals("higher")
                                ? KpiDirection.HIGHER_IS_BETTER
                                : KpiDirection.LOWER_IS_BETTER)
                .dueOn(row.date(CanonicalColumn.CRITERION_DUE).orElseThrow())
                .build();
        // only now, as a row of which no criterion can be made does not take the id
        if (!criteria.add(id)) {
            throw new IllegalArgumentException("a criterion is stated once");
        }
        return criterion;
    }

    /** The id, or else file and row, and the measure, since one row of a wide export gives several criteria. */
    static String criterionId(CanonicalRow row) {
        return row.text(CanonicalColumn.CRITERION_ID)
                .orElseGet(() -> RowPlace.of(row) + " " + row.requiredText(CanonicalColumn.CRITERION_MEASURE));
    }
}
