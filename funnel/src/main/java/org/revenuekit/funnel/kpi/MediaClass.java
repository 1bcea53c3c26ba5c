package org.revenuekit.funnel.kpi;

import org.revenuekit.core.definition.Label;

/** Whose voice a channel speaks with (メディアの区分). Which channel is which is data: a {@link MediaMapping}. */
public enum MediaClass {
    /** Our own: our site, our articles (オウンドメディア). */
    OWNED("Owned media", "オウンドメディア"),
    /** Bought: advertising (ペイドメディア). */
    PAID("Paid media", "ペイドメディア"),
    /** Others speak of us (アーンドメディア). */
    EARNED("Earned media", "アーンドメディア"),
    /** People share it with each other (シェアドメディア). */
    SHARED("Shared media", "シェアドメディア");

    private final String en;
    private final String ja;

    MediaClass(String en, String ja) {
        this.en = en;
        this.ja = ja;
    }

    /**
     * Returns the name.
     *
     * @return what people read
     */
    public Label label() {
        return Label.of(en, ja);
    }
}
