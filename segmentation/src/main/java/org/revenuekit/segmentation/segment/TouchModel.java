package org.revenuekit.segmentation.segment;

/** How we care for a customer. */
public enum TouchModel {
    /** By people, one by one (ハイタッチ). */
    HIGH,
    /** By people, many at a time, such as webinars (ロータッチ). */
    LOW,
    /** By the product and by mail alone (テックタッチ). */
    TECH
}
