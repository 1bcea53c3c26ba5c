package org.revenuekit.examples.definitions;

import org.revenuekit.core.asset.AssetPolicy;
import org.revenuekit.core.asset.ProrationMethod;
import org.revenuekit.core.asset.ProrationPolicy;

/** How assets are read and prorated. */
final class AssetJson {
    static final Attributes<AssetPolicy, AssetPolicy.Builder> ASSET = Attributes.of(
                    AssetPolicy::builder, AssetPolicy.Builder::build)
            .must("ref", Value.REF, AssetPolicy::ref, AssetPolicy.Builder::ref)
            .may(
                    "chargedWhileSuspended",
                    Value.FLAG,
                    AssetPolicy::chargedWhileSuspended,
                    AssetPolicy.Builder::chargedWhileSuspended);

    static final Attributes<ProrationPolicy, ProrationPolicy.Builder> PRORATION = Attributes.of(
                    ProrationPolicy::builder, ProrationPolicy.Builder::build)
            .must("ref", Value.REF, ProrationPolicy::ref, ProrationPolicy.Builder::ref)
            .must(
                    "method",
                    Value.word(ProrationMethod.class),
                    ProrationPolicy::method,
                    ProrationPolicy.Builder::method);

    private AssetJson() {}
}
