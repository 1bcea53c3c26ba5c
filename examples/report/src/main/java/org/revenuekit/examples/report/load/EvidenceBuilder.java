package org.revenuekit.examples.report.load;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.Money;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.contact.ContactId;
import org.revenuekit.core.contact.ContactRole;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.canonical.CanonicalData;
import org.revenuekit.examples.report.canonical.CanonicalRow;
import org.revenuekit.examples.report.canonical.CanonicalTable;
import org.revenuekit.examples.report.canonical.ImportFinding;
import org.revenuekit.segmentation.phase.Evidence;
import org.revenuekit.segmentation.phase.EvidenceId;
import org.revenuekit.segmentation.phase.EvidenceStatus;
import org.revenuekit.segmentation.phase.FactKind;

/** Makes evidence. */
final class EvidenceBuilder {
    private final CanonicalData data;
    private final ImportLog log;

    EvidenceBuilder(CanonicalData data, ImportLog log) {
        this.data = data;
        this.log = log;
    }

    ImmutableList<Evidence> evidence() {
        ImmutableList.Builder<Evidence> evidence = ImmutableList.builder();
        for (CanonicalRow row : data.rows(CanonicalTable.EVIDENCE)) {
            LocalDate observedOn =
                    row.date(CanonicalColumn.EVIDENCE_OBSERVED_ON).orElseThrow();
            Optional<LocalDate> validUntil = row.date(CanonicalColumn.EVIDENCE_VALID_UNTIL);
            if (validUntil.filter(last -> last.isBefore(observedOn)).isPresent()) {
                log.add(
                        ImportFinding.ENDS_BEFORE_IT_BEGINS,
                        row.at(),
                        "",
                        "",
                        observedOn.toString(),
                        validUntil.get().toString());
            } else {
                evidence.add(evidence(row, observedOn, validUntil));
            }
        }
        return evidence.build();
    }

    private Evidence evidence(CanonicalRow row, LocalDate observedOn, Optional<LocalDate> validUntil) {
        FactKind kind = FactKind.valueOf(word(row, CanonicalColumn.EVIDENCE_KIND));
        EvidenceStatus status = EvidenceStatus.valueOf(word(row, CanonicalColumn.EVIDENCE_STATUS));
        return Evidence.builder()
                .id(EvidenceId.of(id(row)))
                .account(AccountId.of(row.requiredText(CanonicalColumn.EVIDENCE_ACCOUNT)))
                .opportunity(row.text(CanonicalColumn.EVIDENCE_OPPORTUNITY).map(OpportunityId::of))
                .kind(kind)
                .actor(used(
                                row,
                                CanonicalColumn.EVIDENCE_ACTOR,
                                row.text(CanonicalColumn.EVIDENCE_ACTOR),
                                kind.isPersonal())
                        .map(actor -> ContactRole.valueOf(actor.toUpperCase(Locale.ROOT))))
                .contact(used(
                                row,
                                CanonicalColumn.EVIDENCE_CONTACT,
                                row.text(CanonicalColumn.EVIDENCE_CONTACT),
                                kind.isPersonal())
                        .map(ContactId::of))
                .status(status)
                .answer(row.requiredText(CanonicalColumn.EVIDENCE_ANSWER).equals("yes"))
                .minutes(used(
                                row,
                                CanonicalColumn.EVIDENCE_MINUTES,
                                row.number(CanonicalColumn.EVIDENCE_MINUTES),
                                kind.isLasting())
                        .map(minutes -> minutes.min(BigDecimal.valueOf(Evidence.MAX_MINUTES))
                                .intValueExact()))
                .amount(used(row, CanonicalColumn.EVIDENCE_AMOUNT, amount(row), kind.isValued()))
                .observedOn(observedOn)
                .recordedOn(row.date(CanonicalColumn.EVIDENCE_RECORDED_ON)
                        .orElse(status == EvidenceStatus.PLANNED ? LocalDate.EPOCH : observedOn))
                .validUntil(validUntil)
                .source(row.text(CanonicalColumn.EVIDENCE_SOURCE))
                .reporter(row.text(CanonicalColumn.EVIDENCE_REPORTER).map(SellerId::of))
                .build();
    }

    /** What the kind of fact can have; the rest is reported. */
    private <T> Optional<T> used(CanonicalRow row, CanonicalColumn column, Optional<T> value, boolean canHave) {
        if (value.isPresent() && !canHave) {
            log.add(
                    ImportFinding.EVIDENCE_DETAIL_UNUSED,
                    row.at(),
                    column.jsonName(),
                    value.get().toString(),
                    row.requiredText(CanonicalColumn.EVIDENCE_KIND));
        }
        return value.filter(given -> canHave);
    }

    private static Optional<Money> amount(CanonicalRow row) {
        return CatalogueBuilder.money(row, CanonicalColumn.EVIDENCE_AMOUNT, CanonicalColumn.EVIDENCE_CURRENCY)
                .map(MoneyFraction::rounded);
    }

    /** The id, or else file and row. */
    static String id(CanonicalRow row) {
        return row.text(CanonicalColumn.EVIDENCE_ID).orElseGet(() -> RowPlace.of(row));
    }

    private static String word(CanonicalRow row, CanonicalColumn column) {
        return row.requiredText(column).toUpperCase(Locale.ROOT);
    }
}
