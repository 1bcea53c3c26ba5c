package org.revenuekit.examples.report.load;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.function.Supplier;
import org.revenuekit.core.account.NameKey;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.canonical.CanonicalData;
import org.revenuekit.examples.report.canonical.CanonicalRow;
import org.revenuekit.examples.report.canonical.CanonicalTable;
import org.revenuekit.examples.report.canonical.RowRef;

/**
 * The way from what a finding is about to the rows it came from; each row once, though it may be read for several
 * tables. An index is built when it is first asked for.
 */
final class RowIndex {

    private final CanonicalData data;
    private final ImmutableMap<String, Supplier<ImmutableSetMultimap<String, RowRef>>> byType;
    private final Supplier<ImmutableSetMultimap<String, RowRef>> byParent;

    RowIndex(CanonicalData data) {
        this.data = data;
        this.byType = ImmutableMap.of(
                "account", byId(CanonicalColumn.ACCOUNT_ID, CanonicalColumn.LINK_CHILD),
                "seller", byId(CanonicalColumn.SELLER_ID),
                "product", byId(CanonicalColumn.PRODUCT_ID, CanonicalColumn.EDITION_PRODUCT),
                "opportunity", byId(CanonicalColumn.OPPORTUNITY_ID),
                "asset", Suppliers.memoize(this::indexByAsset),
                "evidence", Suppliers.memoize(this::indexByEvidence),
                "request", Suppliers.memoize(this::indexByRequest),
                "criterion", Suppliers.memoize(this::indexByCriterion),
                "lead", byId(CanonicalColumn.LEAD_ID, CanonicalColumn.LEAD_EVENT_LEAD),
                "activity", byId(CanonicalColumn.ACTIVITY_ID));
        this.byParent = Suppliers.memoize(this::indexByParent);
    }

    ImmutableList<RowRef> rowsOf(Subject subject) {
        Supplier<ImmutableSetMultimap<String, RowRef>> index = byType.get(subject.type());
        if (index == null) {
            return ImmutableList.of();
        }
        ImmutableSet<RowRef> rows = index.get().get(subject.id());
        return (rows.isEmpty() && subject.type().equals("account")
                        ? byParent.get().get(subject.id())
                        : rows)
                .asList();
    }

    private Supplier<ImmutableSetMultimap<String, RowRef>> byId(CanonicalColumn... columns) {
        return Suppliers.memoize(() -> {
            ImmutableSetMultimap.Builder<String, RowRef> rows = ImmutableSetMultimap.builder();
            for (CanonicalColumn column : columns) {
                for (CanonicalRow row : data.rows(column.table())) {
                    row.text(column).ifPresent(id -> rows.put(id, row.at()));
                }
            }
            return rows.build();
        });
    }

    private ImmutableSetMultimap<String, RowRef> indexByAsset() {
        ImmutableSetMultimap.Builder<String, RowRef> rows = ImmutableSetMultimap.builder();
        data.rows(CanonicalTable.ASSETS).forEach(row -> rows.put(AssetBuilder.id(row), row.at()));
        data.rows(CanonicalTable.SUBSCRIPTIONS).forEach(row -> rows.put(SubscriptionBuilder.id(row), row.at()));
        data.rows(CanonicalTable.ASSET_ACTIONS)
                .forEach(row -> rows.put(row.requiredText(CanonicalColumn.ACTION_ASSET), row.at()));
        return rows.build();
    }

    private ImmutableSetMultimap<String, RowRef> indexByEvidence() {
        ImmutableSetMultimap.Builder<String, RowRef> rows = ImmutableSetMultimap.builder();
        data.rows(CanonicalTable.EVIDENCE).forEach(row -> rows.put(EvidenceBuilder.id(row), row.at()));
        return rows.build();
    }

    private ImmutableSetMultimap<String, RowRef> indexByRequest() {
        ImmutableSetMultimap.Builder<String, RowRef> rows = ImmutableSetMultimap.builder();
        data.rows(CanonicalTable.REQUESTS).forEach(row -> rows.put(SuccessBuilder.requestId(row), row.at()));
        return rows.build();
    }

    private ImmutableSetMultimap<String, RowRef> indexByCriterion() {
        ImmutableSetMultimap.Builder<String, RowRef> rows = ImmutableSetMultimap.builder();
        data.rows(CanonicalTable.SUCCESS_CRITERIA).forEach(row -> rows.put(SuccessBuilder.criterionId(row), row.at()));
        return rows.build();
    }

    /** Companies that are only named: the hierarchy calls them by the id given, or by the folded name. */
    private ImmutableSetMultimap<String, RowRef> indexByParent() {
        ImmutableSetMultimap.Builder<String, RowRef> rows = ImmutableSetMultimap.builder();
        for (CanonicalTable table : ImmutableList.of(CanonicalTable.ACCOUNTS, CanonicalTable.LINKS)) {
            CanonicalColumn id =
                    table == CanonicalTable.ACCOUNTS ? CanonicalColumn.ACCOUNT_PARENT : CanonicalColumn.LINK_PARENT;
            CanonicalColumn name = table == CanonicalTable.ACCOUNTS
                    ? CanonicalColumn.ACCOUNT_PARENT_NAME
                    : CanonicalColumn.LINK_PARENT_NAME;
            for (CanonicalRow row : data.rows(table)) {
                row.text(id)
                        .or(() -> row.text(name).flatMap(NameKey::from).map(NameKey::toString))
                        .ifPresent(parent -> rows.put(parent, row.at()));
            }
        }
        return rows.build();
    }
}
