package org.revenuekit.core.observation;

/** How something about a customer became known (観測方法). */
public enum ObservationChannel {
    /** People asked or listened: sales and customer success staff filled in a hearing sheet (ヒアリング). */
    HEARING,
    /** The customer did something: use of the product, reactions to campaigns (ウェブ上の行動). */
    BEHAVIOUR,
    /** The customer answered a survey (アンケート). */
    SURVEY
}
