package org.revenuekit.examples.report.load;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.Asset;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.Assets;
import org.revenuekit.core.asset.LicenceScope;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.canonical.CanonicalData;
import org.revenuekit.examples.report.canonical.CanonicalRow;
import org.revenuekit.examples.report.canonical.CanonicalTable;

/** Makes assets. */
final class AssetBuilder {

    private AssetBuilder() {}

    static Assets assets(CanonicalData data, ImportLog log) {
        ImmutableList.Builder<Asset> assets = ImmutableList.builder();
        for (CanonicalRow row : data.rows(CanonicalTable.ASSETS)) {
            Validity.of(row, CanonicalColumn.ASSET_ACTIVE_FROM, CanonicalColumn.ASSET_ACTIVE_TO, log)
                    .ifPresent(active -> assets.add(Asset.builder()
                            .id(AssetId.of(id(row)))
                            .account(AccountId.of(row.requiredText(CanonicalColumn.ASSET_ACCOUNT)))
                            .product(ProductId.of(row.requiredText(CanonicalColumn.ASSET_PRODUCT)))
                            .quantity(row.number(CanonicalColumn.ASSET_QUANTITY).orElseThrow())
                            .active(active)
                            .deliveredOn(row.date(CanonicalColumn.ASSET_DELIVERED_ON))
                            .scope(LicenceScope.valueOf(row.requiredText(CanonicalColumn.ASSET_SCOPE)
                                    .toUpperCase(Locale.ROOT)))
                            .opportunity(
                                    row.text(CanonicalColumn.ASSET_OPPORTUNITY).map(OpportunityId::of))
                            .build()));
        }
        return Assets.of(assets.build());
    }

    /** The id, or else file, row and product, since one row of a wide export gives several assets. */
    static String id(CanonicalRow row) {
        return row.text(CanonicalColumn.ASSET_ID)
                .orElseGet(() -> RowPlace.of(row) + " " + row.requiredText(CanonicalColumn.ASSET_PRODUCT));
    }
}
