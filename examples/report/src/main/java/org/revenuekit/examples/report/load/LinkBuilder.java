package org.revenuekit.examples.report.load;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.NameKey;
import org.revenuekit.core.time.Span;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.canonical.CanonicalRow;
import org.revenuekit.examples.report.canonical.ImportFinding;
import org.revenuekit.hierarchy.link.LinkKind;
import org.revenuekit.hierarchy.link.LinkSource;
import org.revenuekit.hierarchy.link.ParentAbsence;
import org.revenuekit.hierarchy.link.ParentLink;
import org.revenuekit.hierarchy.link.Share;
import org.revenuekit.hierarchy.link.StatedInfluence;

/** Makes parent links of rows, and reports what no link can be made of. */
final class LinkBuilder {

    private final ImportLog log;

    LinkBuilder(ImportLog log) {
        this.log = log;
    }

    /** The link that a row of accounts states, if any. */
    Optional<ParentLink> ofAccount(CanonicalRow row) {
        ParentLink.Builder link =
                ParentLink.builder().child(AccountId.of(row.requiredText(CanonicalColumn.ACCOUNT_ID)));
        return setParent(link, row, CanonicalColumn.ACCOUNT_PARENT, CanonicalColumn.ACCOUNT_PARENT_NAME)
                ? Optional.of(link.build())
                : Optional.empty();
    }

    /** The link that a row of links states, or empty where that is reported. */
    Optional<ParentLink> of(CanonicalRow row) {
        ParentLink.Builder link =
                ParentLink.builder().child(AccountId.of(row.requiredText(CanonicalColumn.LINK_CHILD)));
        if (!setParentOrAbsence(link, row)) {
            return Optional.empty();
        }
        Optional<Span> validity = Validity.of(row, CanonicalColumn.LINK_VALID_FROM, CanonicalColumn.LINK_VALID_TO, log);
        Optional<Span> recorded =
                Validity.of(row, CanonicalColumn.LINK_RECORDED_ON, CanonicalColumn.LINK_REPLACED_ON, log);
        if (validity.isEmpty() || recorded.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(link.kind(LinkKind.valueOf(constant(row, CanonicalColumn.LINK_KIND)))
                .share(share(row))
                .influence(StatedInfluence.valueOf(constant(row, CanonicalColumn.LINK_INFLUENCE)))
                .validity(validity.get())
                .recorded(recorded.get())
                .source(row.text(CanonicalColumn.LINK_SOURCE).map(LinkSource::of))
                .build());
    }

    private boolean setParentOrAbsence(ParentLink.Builder link, CanonicalRow row) {
        Optional<String> absence = row.text(CanonicalColumn.LINK_ABSENCE);
        boolean named = row.text(CanonicalColumn.LINK_PARENT).isPresent()
                || row.text(CanonicalColumn.LINK_PARENT_NAME).isPresent();
        if (named) {
            absence.ifPresent(why -> log.add(
                    ImportFinding.ABSENCE_BESIDE_PARENT, row.at(), CanonicalColumn.LINK_ABSENCE.jsonName(), why, why));
            return setParent(link, row, CanonicalColumn.LINK_PARENT, CanonicalColumn.LINK_PARENT_NAME);
        }
        if (absence.isEmpty()) {
            log.add(ImportFinding.LINK_WITHOUT_PARENT, row.at(), "", "");
            return false;
        }
        link.absence(ParentAbsence.valueOf(absence.get().toUpperCase(Locale.ROOT)));
        return true;
    }

    /** Names the parent by id, or else by name if something can be compared; false if it stays without. */
    private boolean setParent(
            ParentLink.Builder link, CanonicalRow row, CanonicalColumn parent, CanonicalColumn parentName) {
        Optional<String> id = row.text(parent);
        if (id.isPresent()) {
            link.parent(AccountId.of(id.get()));
            return true;
        }
        Optional<String> name = row.text(parentName);
        if (name.flatMap(NameKey::from).isPresent()) {
            link.parentName(name);
            return true;
        }
        name.ifPresent(text -> log.add(
                ImportFinding.UNUSABLE_NAME, row.at(), parentName.jsonName(), text, parentName.qualifiedName()));
        return false;
    }

    private static String constant(CanonicalRow row, CanonicalColumn choice) {
        return row.text(choice).orElseThrow().toUpperCase(Locale.ROOT);
    }

    /** The exact share, or else what lies between the bounds; bounds that contradict it are reported. */
    private Optional<Share> share(CanonicalRow row) {
        Optional<BigDecimal> exact = row.number(CanonicalColumn.LINK_SHARE);
        Optional<BigDecimal> least = row.number(CanonicalColumn.LINK_SHARE_LOW);
        Optional<BigDecimal> most = row.number(CanonicalColumn.LINK_SHARE_HIGH);
        BigDecimal low = least.orElse(BigDecimal.ZERO);
        BigDecimal high = most.orElse(BigDecimal.ONE);
        BigDecimal within = exact.orElse(low);
        if (within.compareTo(low) < 0 || within.compareTo(high) > 0) {
            log.add(
                    ImportFinding.SHARE_CONTRADICTS,
                    row.at(),
                    CanonicalColumn.LINK_SHARE.jsonName(),
                    "",
                    exact.map(BigDecimal::toPlainString).orElse("-"),
                    low.toPlainString(),
                    high.toPlainString());
            return exact.map(Share::of);
        }
        if (exact.isPresent()) {
            return exact.map(Share::of);
        }
        return least.isPresent() || most.isPresent() ? Optional.of(Share.between(low, high)) : Optional.empty();
    }
}
