/** Generated from docs/openapi.json; do not edit. */
export interface paths {
  '/api/v1/health/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The process answers. */
    get: operations['HealthController.live'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The process can do its work: it is not stopping, and the database answers and is migrated. 503 otherwise. */
    get: operations['HealthController.ready'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/metrics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How the process, the stream and the queues are doing: counts and ages, nothing about an incident or a person.
     *     Open to whoever sends LAGESBILD_METRICS_TOKEN as a bearer token; without that setting it is not there.
     */
    get: operations['MetricsController.read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/openapi.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OpenApiController.openapi'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who am I, and what may I do?
     * @description Permission: `session.own`.
     */
    get: operations['SessionController.read'];
    put?: never;
    /** Signs in and sets the session cookie. Public: nobody has a session before it. */
    post: operations['SessionController.open'];
    /**
     * Signs out: the session ends at once, on the server too.
     * @description Permission: `session.own`.
     */
    delete: operations['SessionController.end'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/session/step-up': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Shows again who I am: routes that ask for it are open for five minutes. Gives the session new tokens.
     * @description Permission: `session.own`.
     */
    post: operations['StepUpController.run'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/session/oidc': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Sends the browser to the identity provider. Public: nobody has a session before it. */
    get: operations['ProviderController.leave'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * My open sessions, the latest used first.
     * @description Permission: `session.own`.
     */
    get: operations['OwnSessionsController.list'];
    put?: never;
    post?: never;
    /**
     * Ends all of them but this one.
     * @description Permission: `session.own`.
     */
    delete: operations['OwnSessionsController.endOthers'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sessions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Ends one of them at once.
     * @description Permission: `session.own`.
     */
    delete: operations['OwnSessionsController.end'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * My tokens, without the tokens themselves.
     * @description Permission: `session.own`.
     */
    get: operations['AccessTokenController.list'];
    put?: never;
    /**
     * A token for a program of mine: some of what I may do, for a year at most. It is shown this once.
     * @description Permission: `session.own`.
     *
     *     Asks for a step-up within the last five minutes.
     */
    post: operations['AccessTokenController.make'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tokens/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Takes a token away: it opens nothing from now on.
     * @description Permission: `session.own`.
     */
    delete: operations['AccessTokenController.remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/sign-in-links': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A link for a partner to sign in by, once and within a quarter of an hour. The one before no longer works. It is
     *     mailed to the partner; only where that does not go is it answered here, this once.
     * @description Permission: `user.administer`.
     *
     *     Asks for a step-up within the last five minutes.
     */
    post: operations['SignInLinkController.give'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/session/link': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Signs in by a link. Public: its secret is the key. It stands in the fragment and is sent by a button, so that no
     *     mail program that looks at links beforehand uses it up.
     */
    post: operations['SignInLinkController.use'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/session/second-step': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A secret for my authenticator. Codes are asked for once it is confirmed.
     * @description Permission: `session.own`.
     *
     *     Asks for a step-up within the last five minutes.
     */
    post: operations['SecondStepController.begin'];
    /**
     * Codes are asked for no more.
     * @description Permission: `session.own`.
     *
     *     Asks for a step-up within the last five minutes.
     */
    delete: operations['SecondStepController.remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/session/second-step/confirmation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The first code of my authenticator: from now on codes are asked for. Answers the recovery codes, this once.
     * @description Permission: `session.own`.
     *
     *     Asks for a step-up within the last five minutes.
     */
    post: operations['SecondStepController.confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/session/second-step/recovery-codes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * New recovery codes. Those that were left open nothing any more.
     * @description Permission: `session.own`.
     *
     *     Asks for a step-up within the last five minutes.
     */
    post: operations['SecondStepController.renew'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/second-step': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Takes the second step away from somebody who has lost both device and recovery codes. Their sessions end.
     * @description Permission: `user.administer`.
     *
     *     Asks for a step-up within the last five minutes.
     */
    delete: operations['SecondStepController.removeFor'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/setup': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether there is an account, and whether a code is asked for. Public: nobody can have signed in. */
    get: operations['SetupController.state'];
    put?: never;
    /** Makes the first administrator and signs in. Public, and only while there is no account at all. */
    post: operations['SetupController.begin'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/invitations/look': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Whom the link is for. Public: they cannot sign in yet, and the secret of the link is the key. */
    post: operations['InvitationController.look'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/invitations/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sets the password and signs in. Public for the same reason. */
    post: operations['InvitationController.accept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/organisations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Every organisation, by name.
     * @description Permission: `organisation.read`.
     */
    get: operations['OrganisationController.organisations'];
    put?: never;
    /**
     * One organisation more.
     * @description Permission: `organisation.administer`.
     */
    post: operations['OrganisationEditController.add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/units': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The units of today, of one organisation or all, by name.
     * @description Permission: `organisation.read`.
     */
    get: operations['OrganisationController.units'];
    put?: never;
    /**
     * One unit more.
     * @description Permission: `organisation.administer`.
     */
    post: operations['OrganisationSetUpController.addUnit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/organisations/small-municipality': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A small municipality: one board that answers for everything, and its units. The same again adds nothing.
     * @description Permission: `instance.administer`.
     */
    post: operations['OrganisationSetUpController.small'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Takes the whole file in, or nothing when a row is wrong. The columns say what it holds.
     * @description Permission: `user.administer`.
     *
     *     Asks for a step-up within the last five minutes.
     */
    post: operations['PeopleImportController.run'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * By name, with the roles of today and whether they can sign in.
     * @description Permission: `user.administer`.
     */
    get: operations['PeopleController.list'];
    put?: never;
    /**
     * Adds a person and answers a link to give them, by which they set their password. It is shown this once.
     * @description Permission: `user.administer`.
     *
     *     Asks for a step-up within the last five minutes.
     */
    post: operations['PeopleController.add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/invitations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A new link for a person; the one before no longer works. It is valid for a week and once.
     * @description Permission: `user.administer`.
     *
     *     Asks for a step-up within the last five minutes.
     */
    post: operations['PeopleController.invite'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/roles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Says which roles a person holds from now on. Those that a staff register gave stay.
     * @description Permission: `user.administer`.
     *
     *     Asks for a step-up within the last five minutes.
     */
    put: operations['PeopleController.roles'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/transitions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Closes an account, which ends its sessions at once, or opens it again.
     * @description Permission: `user.administer`.
     *
     *     Asks for a step-up within the last five minutes.
     */
    post: operations['PeopleController.change'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/protection': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Protects an identity (skyddade personuppgifter): name and unit show to very few from now on; or ends that.
     * @description Permission: `user.administer`.
     *
     *     Asks for a step-up within the last five minutes.
     */
    put: operations['PeopleController.protect'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/organisations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Changes some of it, under the revision that was read. Ending can be taken back with `lastDay: null`.
     * @description Permission: `organisation.administer`.
     *
     *     Asks for a step-up within the last five minutes.
     */
    patch: operations['OrganisationEditController.change'];
    trace?: never;
  };
  '/api/v1/units/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One unit with its pauses.
     * @description Permission: `organisation.administer`.
     */
    get: operations['UnitEditController.read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Changes some of it, under the revision that was read.
     * @description Permission: `organisation.administer`.
     */
    patch: operations['UnitEditController.change'];
    trace?: never;
  };
  '/api/v1/units/{id}/pauses': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Days on which it owes no reports, and is not counted as silent.
     * @description Permission: `organisation.administer`.
     */
    post: operations['UnitEditController.pause'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/units/{id}/pauses/{pauseId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Ends a pause today; one that has not begun goes away.
     * @description Permission: `organisation.administer`.
     */
    delete: operations['UnitEditController.resume'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/coordinators': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The two coordinators of each committee and company, and where one is missing or ends within 60 days.
     * @description Permission: `organisation.read`.
     */
    get: operations['RoleHoldingController.coordinators'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/role-holdings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Roles of today and to come in one organisation and its units.
     * @description Permission: `organisation.administer`.
     */
    get: operations['RoleHoldingController.list'];
    put?: never;
    /**
     * Gives a role from a day on.
     * @description Permission: `user.administer`.
     *
     *     Asks for a step-up within the last five minutes.
     */
    post: operations['RoleHoldingController.give'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/role-holdings/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Sets the last day of a role, or takes it back.
     * @description Permission: `user.administer`.
     *
     *     Asks for a step-up within the last five minutes.
     */
    patch: operations['RoleHoldingController.change'];
    trace?: never;
  };
  '/api/v1/second-persons': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who is the second of two, and whether anybody qualifies.
     * @description Permission: `organisation.administer`.
     */
    get: operations['RoleHoldingController.seconds'];
    put?: never;
    /**
     * Names a second person.
     * @description Permission: `user.administer`.
     *
     *     Asks for a step-up within the last five minutes.
     */
    post: operations['RoleHoldingController.nameSecond'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/second-persons/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Ends a second person today.
     * @description Permission: `user.administer`.
     *
     *     Asks for a step-up within the last five minutes.
     */
    delete: operations['RoleHoldingController.endSecond'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/instance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What a visitor may know. Public: the pages need it before anybody has signed in. */
    get: operations['InstanceController.read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Changes some of it. Needs `If-Match` with the version that was read; whatever is not sent stays.
     * @description Permission: `instance.administer`.
     */
    patch: operations['InstanceController.change'];
    trace?: never;
  };
  '/api/v1/instance/settings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The same with what only administrators settle.
     * @description Permission: `instance.administer`.
     */
    get: operations['InstanceController.settings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/instance/logo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The picture beside the name. Public: it stands on the sign-in page. */
    get: operations['InstanceController.logo'];
    /**
     * Takes a PNG, JPEG or WebP of at most 200 kB. SVG is refused: it can hold scripts.
     * @description Permission: `instance.administer`.
     */
    put: operations['InstanceController.replaceLogo'];
    post?: never;
    /**
     * Takes the picture away.
     * @description Permission: `instance.administer`.
     */
    delete: operations['InstanceController.removeLogo'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/municipalities': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The municipalities of Sweden, to choose one's own from.
     * @description Permission: `instance.administer`.
     */
    get: operations['AreaSetUpController.municipalities'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/areas/imports/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * What a GeoJSON file holds and what is wrong with it. Nothing is written, and the file is not kept.
     * @description Permission: `instance.administer`.
     */
    post: operations['AreaSetUpController.preview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/areas/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Takes in all areas of a GeoJSON file or, when one is wrong, none. The same file again changes nothing.
     * @description Permission: `instance.administer`.
     */
    post: operations['AreaSetUpController.import'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/areas': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The areas that stand on a day, coarse to fine, then by code.
     * @description Permission: `area.read`.
     */
    get: operations['GeographyController.list'];
    put?: never;
    /**
     * Adds an area without a drawing, such as the whole municipality when there is no file.
     * @description Permission: `instance.administer`.
     */
    post: operations['AreaSetUpController.add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/areas/populations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * How many lived in some areas at the end of a year. All or nothing.
     * @description Permission: `instance.administer`.
     */
    put: operations['AreaSetUpController.populations'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/areas.geojson': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The same with boundaries, as a GeoJSON FeatureCollection.
     * @description Permission: `area.read`.
     */
    get: operations['GeographyController.features'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/areas/locate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The areas that a point lies in, coarse to fine.
     * @description Permission: `area.read`.
     */
    get: operations['GeographyController.locate'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/areas/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The latest version of one area.
     * @description Permission: `area.read`.
     */
    get: operations['GeographyController.one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/places': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The places of today that fit, nearest first or by name.
     * @description Permission: `place.read`.
     */
    get: operations['PlaceController.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/access/policy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The policy that decides, rule by rule.
     * @description Permission: `policy.read`.
     */
    get: operations['AccessPolicyController.policy'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/access/explanations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Why a person may or may not do something with an incident, without anything of its content. Audited.
     * @description Permission: `policy.explain`.
     */
    get: operations['AccessPolicyController.explain'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/break-glass': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What I have opened, and what I may review; nothing for others. Those that nobody has reviewed come first.
     * @description Permission: `session.own`.
     */
    get: operations['BreakGlassController.list'];
    put?: never;
    /**
     * Opens one incident for an hour. Those who answer for it are told at once.
     * @description Permission: `incident.break-glass`.
     *
     *     Asks for a step-up within the last five minutes.
     */
    post: operations['BreakGlassController.request'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/break-glass/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Closes what I have opened before its hour is over. It is reviewed all the same.
     * @description Permission: `incident.break-glass`.
     */
    post: operations['BreakGlassController.end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/break-glass/{id}/review': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Says whether it was justified. Never of one's own.
     * @description Permission: `break-glass.review`.
     */
    post: operations['BreakGlassController.review'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/incidents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The incidents that one may reach, the last received first; with `mine` only what one has reported oneself.
     * @description Permission: `incident.read`.
     */
    get: operations['IntakeController.list'];
    put?: never;
    /**
     * Records one incident. Answered only when it is on disk; the same submission again gives the same receipt.
     * @description Permission: `incident.create`.
     */
    post: operations['IntakeController.record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/incidents/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One incident: one's own, or one that the reader's role and organisation give.
     * @description Permission: `incident.read`.
     */
    get: operations['IntakeController.read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Changes what was told. Needs `If-Match` with the revision that was read.
     * @description Permission: `incident.correct`.
     */
    patch: operations['IntakeController.correct'];
    trace?: never;
  };
  '/api/v1/incidents/{id}/transitions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Withdraws an incident, or takes the withdrawal back. Needs `If-Match`.
     * @description Permission: `incident.withdraw`.
     */
    post: operations['IntakeController.transition'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/incidents/{id}/handling': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Takes an incident a step further, with a word to whoever reported it.
     * @description Permission: `incident.handle`.
     */
    post: operations['IntakeController.handle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/quiet-reports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * "Nothing to report" of one's own unit for its current period; once, however often it is sent.
     * @description Permission: `incident.create`.
     */
    post: operations['QuietReportController.record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/quiet-reports/due': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What one's own unit is expected to report now, and whether it has.
     * @description Permission: `incident.create`.
     */
    get: operations['QuietReportController.due'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/focus-areas': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The five focus areas.
     * @description Permission: `category.read`.
     */
    get: operations['TaxonomyController.focusAreas'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/protected-values': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What a risk threatens.
     * @description Permission: `category.read`.
     */
    get: operations['TaxonomyController.protectedValues'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/categories': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The category tree with what each category covers and what it does not.
     * @description Permission: `category.read`.
     */
    get: operations['TaxonomyController.categories'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/exports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One's own exports, newest first.
     * @description Permission: `export.run`.
     */
    get: operations['ExportsController.list'];
    put?: never;
    /**
     * Asks for an export. It is written by and by: `GET /exports/{id}` tells how far it has come.
     * @description Permission: `export.run`.
     */
    post: operations['ExportsController.start'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/exports/dictionary': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What every column of an export means.
     * @description Permission: `export.run`.
     */
    get: operations['ExportsController.dictionary'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/exports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How far an export of one's own has come.
     * @description Permission: `export.run`.
     */
    get: operations['ExportsController.read'];
    put?: never;
    post?: never;
    /**
     * Removes an export and its file; one that is being written is cancelled.
     * @description Permission: `export.run`.
     */
    delete: operations['ExportsController.remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/exports/{id}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The file of an export of one's own.
     * @description Permission: `export.run`.
     */
    get: operations['ExportsController.download'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Takes a file of at most 2 GiB. It is kept sealed, and goes after a day unless it is imported.
     * @description Permission: `import.run`.
     */
    post: operations['ImportFilesController.upload'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports/files/{id}/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How a file begins, how it is written, and which profiles fit it.
     * @description Permission: `import.run`.
     */
    get: operations['ImportFilesController.preview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports/profile-check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * What a mapping makes of the first rows of a file. Nothing is written.
     * @description Permission: `import.run`.
     */
    post: operations['ImportFilesController.check'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/import-profiles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Those that somebody has made, by name, then those that come with the product.
     * @description Permission: `import.run`.
     */
    get: operations['ImportProfilesController.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/import-profiles/schema': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** JSON Schema (draft 2020-12) of a profile. It holds no data, so anybody may read it. */
    get: operations['ImportProfilesController.schema'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/import-profiles/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One profile.
     * @description Permission: `import.run`.
     */
    get: operations['ImportProfilesController.read'];
    /**
     * Makes a profile (`If-None-Match: *`) or changes one (`If-Match` with the version that was read).
     * @description Permission: `import.run`.
     */
    put: operations['ImportProfilesController.save'];
    post?: never;
    /**
     * Removes a profile. Needs `If-Match`. Imports keep the one that they were made with.
     * @description Permission: `import.run`.
     */
    delete: operations['ImportProfilesController.remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * All imports, newest first.
     * @description Permission: `import.run`.
     */
    get: operations['ImportsController.list'];
    put?: never;
    /**
     * Asks for an import. A worker takes it up: `GET /imports/{id}` tells how far it has come.
     * @description Permission: `import.run`.
     */
    post: operations['ImportsController.start'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One import: its file, its profile, how far it has come, and the first refused rows.
     * @description Permission: `import.run`.
     */
    get: operations['ImportsController.read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports/{id}/errors': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Refused rows in the order of the file; at most ten thousand of one import are kept.
     * @description Permission: `import.run`.
     */
    get: operations['ImportsController.errors'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports/{id}/errors.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The same as a file that is safe to open in a spreadsheet, with reasons in Swedish and English.
     * @description Permission: `import.run`.
     */
    get: operations['ImportsController.errorFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports/{id}/transitions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Stops an import (`cancelled`), or takes back everything that it has recorded (`withdrawn`).
     * @description Permission: `import.run`.
     */
    post: operations['ImportsController.transition'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tallies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Counts by the dimensions asked for, exact at `asOfPosition`.
     * @description Permission: `tally.read`.
     */
    get: operations['AggregationController.read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tallies/columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The same counts as columns, for whoever asks for very many.
     * @description Permission: `tally.read`.
     */
    get: operations['AggregationController.readColumns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/coverage': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Rapporteringsgrad of an area and a period, quiet reports included.
     * @description Permission: `tally.read`.
     */
    get: operations['CoverageController.read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reconciliations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The latest comparisons of the tallies with the incidents, the newest first.
     * @description Permission: `reconciliation.read`.
     */
    get: operations['ReconciliationController.read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/figures/weekday-hour': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Open and internal incidents by weekday and hour; uncertain times are spread by aoristic weights.
     * @description Permission: `tally.read`.
     */
    get: operations['FiguresController.weekdayHour'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/figures/funnel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Rates of the areas of a level against the rate of all of them, with exact 95 % and 99.8 % limits.
     * @description Permission: `tally.read`.
     */
    get: operations['FiguresController.funnel'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/figures/top-places': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The ten places with most incidents, of open and internal ones that the caller may read; each look is audited.
     * @description Permission: `incident.read`.
     */
    get: operations['FiguresController.topPlaces'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/figures/top-places/week': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The ten places with most incidents of a week, beside the four weeks before; each look is audited.
     * @description Permission: `incident.read`.
     */
    get: operations['FiguresController.weekPlaces'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/archive/authorities': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The authorities whose packages one sees, and the last year that one can be made of.
     * @description Permission: `archive.read`.
     */
    get: operations['ArchiveController.authorities'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/archive/packages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Every package of an authority, the last first.
     * @description Permission: `archive.read`.
     */
    get: operations['ArchiveController.list'];
    put?: never;
    /**
     * Asks for a package. A job makes it, once somebody else has approved it where it holds what people wrote.
     * @description Permission: `archive.deliver`.
     *
     *     Asks for a step-up within the last five minutes.
     */
    post: operations['ArchiveController.start'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/archive/packages/{id}/approval': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Approves a package that somebody else asked for.
     * @description Permission: `archive.approve`.
     *
     *     Asks for a step-up within the last five minutes.
     */
    post: operations['ArchiveController.approve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/archive/packages/{id}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Takes back, or says no to, a package that has not been approved.
     * @description Permission: `archive.approve`.
     */
    post: operations['ArchiveController.withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/archive/packages/{id}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A package that one has asked for oneself.
     * @description Permission: `archive.deliver`.
     */
    get: operations['ArchiveController.file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/fault-reports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The open ones, the last received first.
     * @description Permission: `fault-report.read`.
     */
    get: operations['FaultReportController.list'];
    put?: never;
    /** Tells of a fault. Public: those who cannot use the service must be able to say so. */
    post: operations['FaultReportController.send'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/fault-reports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Closes one: the fault is mended, and its words are erased.
     * @description Permission: `fault-report.read`.
     */
    delete: operations['FaultReportController.close'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/choropleth.geojson': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The areas of a level with rate, interval, change and class, exact at `asOfPosition`.
     * @description Permission: `tally.read`.
     */
    get: operations['MapsController.choropleth'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/clusters.geojson': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Exact points put together by zoom: of open and internal incidents that the caller may read.
     * @description Permission: `incident.read`.
     */
    get: operations['MapsController.clusters'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Newest first, in the language of the request, with how many are unread.
     * @description Permission: `session.own`.
     */
    get: operations['MessageController.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/messages/{id}/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Notes that one has read it.
     * @description Permission: `session.own`.
     */
    post: operations['MessageController.read'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/messages/language': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * The language of mail to oneself.
     * @description Permission: `session.own`.
     */
    put: operations['MessageController.language'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/messages/mail-test': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sends a trial mail to oneself, at once, and tells how it went.
     * @description Permission: `instance.administer`.
     */
    post: operations['MessageController.test'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/planned-events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Planned and cancelled events that touch a day of the period, the earliest first.
     * @description Permission: `planned-event.read`.
     */
    get: operations['PlannedEventController.list'];
    put?: never;
    /**
     * Enters an event for an organisation that one coordinates.
     * @description Permission: `planned-event.write`.
     */
    post: operations['PlannedEventController.plan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/planned-events/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One event, with everything that has been said of it.
     * @description Permission: `planned-event.read`.
     */
    get: operations['PlannedEventController.one'];
    /**
     * Says all of an event anew. Needs `If-Match` with the revision that was read.
     * @description Permission: `planned-event.write`.
     */
    put: operations['PlannedEventController.change'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/planned-events/{id}/transitions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancels an event with a reason, puts it back, or takes back the last change. Needs `If-Match`.
     * @description Permission: `planned-event.write`.
     */
    post: operations['PlannedEventController.step'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/planned-events/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Takes a CSV file of events in, or nothing when a row is wrong. The same file again changes nothing.
     * @description Permission: `planned-event.write`.
     */
    post: operations['PlannedEventController.import'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/disclosures/{id}/incidents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Adds an incident of the same authority, by its reference.
     * @description Permission: `disclosure.write`.
     */
    post: operations['DisclosedIncidentController.add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/disclosures/{id}/incidents/{incidentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * All parts of one incident, to be tried. The reading is logged, with the request as its reason.
     * @description Permission: `disclosure.review`.
     */
    get: operations['DisclosedIncidentController.open'];
    /**
     * Writes what was chosen of all parts. A decision that stood falls.
     * @description Permission: `disclosure.write`.
     */
    put: operations['DisclosedIncidentController.save'];
    post?: never;
    /**
     * Takes one away, with what was chosen of it.
     * @description Permission: `disclosure.write`.
     */
    delete: operations['DisclosedIncidentController.remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/incidents/{id}/disclosures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * When an incident was handed out, and which parts; never to whom.
     * @description Permission: `incident.read`.
     */
    get: operations['DisclosedIncidentController.ofIncident'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/disclosures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Requests of the authorities that one may see, the last first.
     * @description Permission: `disclosure.read`.
     */
    get: operations['DisclosureController.list'];
    put?: never;
    /**
     * Takes in a request, and registers it.
     * @description Permission: `disclosure.write`.
     */
    post: operations['DisclosureController.take'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/disclosures.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The log as a file, in the language asked for.
     * @description Permission: `disclosure.read`.
     */
    get: operations['DisclosureController.csv'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/disclosures/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One request. Who asked, and for what, only for those who try it.
     * @description Permission: `disclosure.read`.
     */
    get: operations['DisclosureController.one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/disclosures/{id}/decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Decides by delegation. Needs `If-Match` with the revision that was read.
     * @description Permission: `disclosure.write`.
     */
    post: operations['DisclosureController.decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/disclosures/{id}/second': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The second person's word, never of who decided. Needs `If-Match` with the revision that was read.
     * @description Permission: `disclosure.review`.
     *
     *     Asks for a step-up within the last five minutes.
     */
    post: operations['DisclosureController.second'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/disclosures/{id}/hand-out': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Hands it out: makes the copy and notes its digest. Needs `If-Match` with the revision that was read.
     * @description Permission: `disclosure.write`.
     */
    post: operations['DisclosureController.handOut'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/disclosures/{id}/copy.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The masked copy as PDF/A-2a: a draft until it has gone out, then the same bytes as went out.
     * @description Permission: `disclosure.review`.
     */
    get: operations['DisclosureController.copy'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/disclosures/{id}/decision.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The decision to refuse, whole or in part, with how to appeal.
     * @description Permission: `disclosure.review`.
     */
    get: operations['DisclosureController.decision'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/register/public': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A public register. Public: it holds what the law lets anybody read, of those who have opened theirs. */
    get: operations['PublicRegisterController.read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/register/publications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The organisations whose registers one keeps, and whether anybody may read them.
     * @description Permission: `register.write`.
     */
    get: operations['PublicRegisterController.publications'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/register/publications/{organisationId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Opens a register to anybody, or closes it. Needs `If-Match` with the revision that was read.
     * @description Permission: `register.write`.
     */
    put: operations['PublicRegisterController.set'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/register': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The entries of the registers that one may read, the last number first.
     * @description Permission: `register.read`.
     */
    get: operations['RegisterController.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/register.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The entries as a CSV file, the first number first.
     * @description Permission: `register.read`.
     */
    get: operations['RegisterController.csv'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/register.xml': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The entries as XML, as docs/register.xsd describes it.
     * @description Permission: `register.read`.
     */
    get: operations['RegisterController.xml'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/register/entries/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One entry, with every case number that it has had.
     * @description Permission: `register.read`.
     */
    get: operations['RegisterController.one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/register/entries/{id}/case-number': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Says what the case is called in the authority's own case system. Needs `If-Match` with the revision that was read.
     * @description Permission: `register.write`.
     */
    put: operations['RegisterController.set'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/readings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Readings of the organisations that one watches over, newest first. Looking is logged too.
     * @description Permission: `audit.read`.
     */
    get: operations['ReadingLogController.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/readings.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The same as a file, all of it, in the language asked for.
     * @description Permission: `audit.read`.
     */
    get: operations['ReadingLogController.file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/readings/readers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Everybody who stands in the log, to choose by.
     * @description Permission: `audit.read`.
     */
    get: operations['ReadingLogController.readers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/incidents/{id}/readings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who has read an incident that one has reported oneself: roles and days.
     * @description Permission: `incident.read`.
     */
    get: operations['ReadingLogController.own'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/unusual-readings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Days on which somebody read far more than they usually do (`unusualReading@1`).
     * @description Permission: `audit.read`.
     */
    get: operations['ReadingLogController.unusualReadings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/unusual-readings/{id}/review': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Marks one as looked into, with what came of it.
     * @description Permission: `audit.read`.
     */
    post: operations['ReadingLogController.review'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/retention/protocols': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The records of an authority, the last first.
     * @description Permission: `retention.read`.
     */
    get: operations['ProtocolController.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/retention/protocols/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One record.
     * @description Permission: `retention.read`.
     */
    get: operations['ProtocolController.one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/retention/protocols/{id}/record.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One record as it was stored, in canonical JSON: its SHA-256 is the one that the log names.
     * @description Permission: `retention.read`.
     */
    get: operations['ProtocolController.json'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/retention/protocols/{id}/list.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What the record lists, as CSV for Excel in Swedish.
     * @description Permission: `retention.read`.
     */
    get: operations['ProtocolController.csv'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/retention/authorities': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The authorities whose rules and records one reads.
     * @description Permission: `retention.read`.
     */
    get: operations['RetentionController.authorities'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/retention/rules': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Every version of every rule of an authority, and what it could begin from.
     * @description Permission: `retention.read`.
     */
    get: operations['RetentionController.listRules'];
    put?: never;
    /**
     * Enters a rule that has been decided; it stands in the place of the last of its class from its date.
     * @description Permission: `retention.rule`.
     */
    post: operations['RetentionController.addRule'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/retention/stops': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The holds of an authority, those that are over among them.
     * @description Permission: `retention.read`.
     */
    get: operations['RetentionController.listStops'];
    put?: never;
    /**
     * Sets a hold (gallringsstopp). It always wins, also over what has been approved.
     * @description Permission: `retention.stop`.
     */
    post: operations['RetentionController.setStop'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/retention/stops/{id}/release': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Releases a hold.
     * @description Permission: `retention.stop`.
     *
     *     Asks for a step-up within the last five minutes.
     */
    post: operations['RetentionController.releaseStop'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/retention/dry-runs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * What would go today. Nothing changes, and nothing that was written is shown.
     * @description Permission: `retention.read`.
     */
    post: operations['RetentionController.dryRun'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/retention/proposals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The proposals of an authority, the last first.
     * @description Permission: `retention.read`.
     */
    get: operations['RetentionController.listProposals'];
    put?: never;
    /**
     * Proposes what is due today; its list is frozen.
     * @description Permission: `retention.propose`.
     */
    post: operations['RetentionController.proposeErasure'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/retention/proposals/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A proposal, how far it has come, and a page of its list.
     * @description Permission: `retention.read`.
     */
    get: operations['RetentionController.oneProposal'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/retention/proposals/{id}/approval': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Approves what somebody else has proposed; a job erases it.
     * @description Permission: `retention.approve`.
     *
     *     Asks for a step-up within the last five minutes.
     */
    post: operations['RetentionController.approve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/retention/proposals/{id}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Takes a proposal back before it is approved.
     * @description Permission: `retention.propose`.
     */
    post: operations['RetentionController.withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/personal-data-breaches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The breaches that one documents, the last first, without a word that was written of them.
     * @description Permission: `data-breach.handle`.
     */
    get: operations['BreachesController.list'];
    put?: never;
    /**
     * Begins to document one, which is registered. The 72 hours run from `knownAt`.
     * @description Permission: `data-breach.handle`.
     */
    post: operations['BreachesController.open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/personal-data-breaches/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One with all that is written. Reading it is logged.
     * @description Permission: `data-breach.handle`.
     */
    get: operations['BreachesController.one'];
    /**
     * Writes all of it anew. Needs `If-Match` with the revision that was read.
     * @description Permission: `data-breach.handle`.
     */
    put: operations['BreachesController.change'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/personal-data-breaches/{id}/closing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Closes it: judged, decided, and done as decided. Needs `If-Match`.
     * @description Permission: `data-breach.handle`.
     *
     *     Asks for a step-up within the last five minutes.
     */
    post: operations['BreachesController.close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/personal-data-breaches/{id}/counts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How much the reading log holds of a period, an account or some incidents: a suggestion for the numbers.
     * @description Permission: `data-breach.handle`.
     */
    get: operations['BreachesController.count'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/personal-data-breaches/{id}/pack.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The documentation as PDF/A-2a.
     * @description Permission: `data-breach.handle`.
     */
    get: operations['BreachesController.paper'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/personal-data-breaches/{id}/pack.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The facts for a machine.
     * @description Permission: `data-breach.handle`.
     */
    get: operations['BreachesController.facts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rights-cases/{id}/hits': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What the search found, with what was told. Reading it is logged, with the case as the reason.
     * @description Permission: `rights.handle`.
     */
    get: operations['HeldDataController.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rights-cases/{id}/hits/{incidentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Says of one whether it is the person, and whether it is told.
     * @description Permission: `rights.handle`.
     */
    put: operations['HeldDataController.judge'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rights-cases/{id}/accounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Accounts that may be the person's own.
     * @description Permission: `rights.handle`.
     */
    get: operations['HeldDataController.candidates'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rights-cases/{id}/account': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Says which of them it is.
     * @description Permission: `rights.handle`.
     */
    put: operations['HeldDataController.choose'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rights-cases/{id}/extract': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The registerutdrag, once all that was found is judged. Made anew each time and kept nowhere.
     * @description Permission: `rights.handle`.
     */
    get: operations['HeldDataController.make'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/my-data': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What is held of oneself as a user.
     * @description Permission: `session.own`.
     */
    get: operations['HeldDataController.mine'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rights-cases/{id}/measures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Restriction, weighing, corrections, and who has had copies. Reading it is logged.
     * @description Permission: `rights.handle`.
     */
    get: operations['MeasuresController.measures'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rights-cases/{id}/restriction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Restricts the processing of incidents: what was told is stored and shown to nobody. The decision is registered.
     * @description Permission: `rights.handle`.
     */
    post: operations['MeasuresController.restrict'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rights-cases/{id}/restriction/lifting': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Lifts it, once the person has been told. The decision is registered.
     * @description Permission: `rights.handle`.
     *
     *     Asks for a step-up within the last five minutes.
     */
    post: operations['MeasuresController.lift'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rights-cases/{id}/openings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Opens one restricted incident of the case for one look, for a purpose of article 18.2. Logged with the purpose.
     * @description Permission: `rights.open-restricted`.
     *
     *     Asks for a step-up within the last five minutes.
     */
    post: operations['MeasuresController.open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rights-cases/{id}/weighing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Writes down the weighing of an objection.
     * @description Permission: `rights.handle`.
     */
    put: operations['MeasuresController.weigh'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rights-cases/{id}/corrections/{reference}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Notes that an incident was corrected, by its reference: the revision that stands now, and who has been told.
     * @description Permission: `rights.handle`.
     */
    put: operations['MeasuresController.correct'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/privacy-notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Of every authority. Public: articles 13 and 14 GDPR ask that anybody can read it. */
    get: operations['PrivacyNoticesController.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/privacy-notices/{organisationId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Sets what an authority says in its own words. Needs `If-Match` with the revision that was read.
     * @description Permission: `rights.handle`.
     */
    put: operations['PrivacyNoticesController.set'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/processing-record': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Made from what the product does, with the words of the authority where it has set them.
     * @description Permission: `rights.handle`.
     */
    get: operations['ProcessingRecordsController.read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/processing-record.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The same as a file, in the language asked for.
     * @description Permission: `rights.handle`.
     */
    get: operations['ProcessingRecordsController.file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rights-cases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The cases that one handles, newest first, without who asks.
     * @description Permission: `rights.handle`.
     */
    get: operations['RightsCasesController.list'];
    put?: never;
    /**
     * Takes in a request, which is registered.
     * @description Permission: `rights.handle`.
     */
    post: operations['RightsCasesController.open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rights-cases/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One case with who asks. Reading it is logged.
     * @description Permission: `rights.handle`.
     */
    get: operations['RightsCasesController.one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rights-cases/{id}/identity': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Says how it was made sure who asks.
     * @description Permission: `rights.handle`.
     */
    put: operations['RightsCasesController.check'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rights-cases/{id}/extension': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Takes two months more, with why.
     * @description Permission: `rights.handle`.
     */
    post: operations['RightsCasesController.extend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rights-cases/{id}/searches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Looks for the person in all that the authority holds. A job does it; the case tells how far it has come.
     * @description Permission: `rights.handle`.
     *
     *     Asks for a step-up within the last five minutes.
     */
    post: operations['RightsCasesController.search'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rights-cases/{id}/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How far the last search has come. Says nothing of who is looked for, so asking often leaves no row in the log.
     * @description Permission: `rights.handle`.
     */
    get: operations['RightsCasesController.progress'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rights-cases/{id}/decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Decides and closes the case; the decision is registered.
     * @description Permission: `rights.handle`.
     */
    post: operations['RightsCasesController.decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/meeting-view': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Open and internal incidents by place and kind, in bands of five; for a partner, where it is worked with.
     * @description Permission: `meeting.read`.
     */
    get: operations['MeetingViewController.read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/situation-pictures/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The picture of any area and period as it is now, all figures at one position.
     * @description Permission: `tally.read`.
     */
    get: operations['SituationPictureController.live'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/situation-pictures/standouts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What has risen more than chance would make it: categories, in the area and in each of its finest parts.
     * @description Permission: `tally.read`.
     */
    get: operations['SituationPictureController.standouts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/situation-pictures/staff-threats': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Threats against staff as a set of their own: exact for whoever may read the rows, else in bands of years.
     * @description Permission: `tally.read`.
     */
    get: operations['SituationPictureController.staffThreats'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/situation-pictures/week': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The last whole week, or any other, beside the four before it: for the weekly meeting.
     * @description Permission: `tally.read`.
     */
    get: operations['SituationPictureController.week'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/situation-pictures/before-after': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Before and after something was done, beside an area where nothing was: whether it is more than chance.
     * @description Permission: `tally.read`.
     */
    get: operations['SituationPictureController.beforeAfter'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/governing-documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The whole register, those of the municipality first.
     * @description Permission: `governing.read`.
     */
    get: operations['GoverningDocumentsController.list'];
    put?: never;
    /**
     * Registers one. The same id again is answered with what stands.
     * @description Permission: `governing.read`.
     */
    post: operations['GoverningDocumentsController.register'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/governing-documents/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One, with how each organisation carries out its goals.
     * @description Permission: `governing.read`.
     */
    get: operations['GoverningDocumentsController.one'];
    /**
     * Changes one, on top of the revision that `If-Match` names. Goals are ended, never left out.
     * @description Permission: `governing.read`.
     */
    put: operations['GoverningDocumentsController.change'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/governing-documents/{id}/goals/{goalId}/answers/{organisationId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How an organisation's answer to a goal came to be, newest first.
     * @description Permission: `governing.read`.
     */
    get: operations['GoverningDocumentsController.history'];
    /**
     * Says how an organisation carries out a goal, on top of the revision that `If-Match` names; 0 before any.
     * @description Permission: `governing.write`.
     */
    put: operations['GoverningDocumentsController.say'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/situation-pictures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Those of one's own authority, newest first, and what a new one can be of.
     * @description Permission: `picture.read`.
     */
    get: operations['PicturesController.list'];
    put?: never;
    /**
     * Begins a picture with the template as it is now.
     * @description Permission: `picture.write`.
     */
    post: operations['PicturesController.open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/situation-pictures/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One picture with all that stands in it, and that of the year before. Reading it is logged.
     * @description Permission: `picture.read`.
     */
    get: operations['PicturesController.one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/situation-pictures/{id}/sections/{section}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A section as it stands now.
     * @description Permission: `picture.read`.
     */
    get: operations['PictureSectionsController.standing'];
    /**
     * Keeps what is made of it, on top of the revision that `If-Match` names. 412 when somebody else has kept another.
     * @description Permission: `picture.write`.
     */
    put: operations['PictureSectionsController.set'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/situation-pictures/{id}/sections/{section}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * All that has stood in it, newest first, and what was set aside in merges.
     * @description Permission: `picture.read`.
     */
    get: operations['PictureSectionsController.history'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/situation-pictures/{id}/sections/{section}/comments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What is said of it, oldest first.
     * @description Permission: `picture.read`.
     */
    get: operations['PictureSectionsController.comments'];
    put?: never;
    /**
     * Says something of it to the others.
     * @description Permission: `picture.write`.
     */
    post: operations['PictureSectionsController.say'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/situation-pictures/{id}/sections/{section}/comments/{commentId}/resolution': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Resolves a comment, or opens it again.
     * @description Permission: `picture.write`.
     */
    put: operations['PictureSectionsController.resolve'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/picture-template': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The newest version, hidden sections too.
     * @description Permission: `picture.template`.
     */
    get: operations['PictureTemplateController.newest'];
    /**
     * Makes the next version; pictures that are begun keep theirs. Needs `If-Match` with the version that was read.
     * @description Permission: `picture.template`.
     */
    put: operations['PictureTemplateController.change'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Those of one's own authority, the longest past first, done ones last.
     * @description Permission: `picture.read`.
     */
    get: operations['ActionsController.list'];
    put?: never;
    /** @description Permission: `picture.write`. */
    post: operations['ActionsController.begin'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/actions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** @description Permission: `picture.write`. */
    put: operations['ActionsController.write'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/actions/{id}/done': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Ticks it, or takes the tick away.
     * @description Permission: `picture.write`.
     */
    put: operations['ActionsController.tick'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/actions/{id}/measure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Makes a measure of it, as a draft that carries its words.
     * @description Permission: `picture.write`.
     */
    post: operations['ActionsController.promote'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/measures/{id}/follow-ups/{year}/{occasion}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Tells how it went at T1, T2 or year end; the goal is judged at year end.
     * @description Permission: `picture.write`.
     */
    put: operations['FollowUpController.tell'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/measures/{id}/follow-ups/{year}/{occasion}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Permission: `picture.read`. */
    get: operations['FollowUpController.history'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/measures/{id}/effect': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What came of it, asked with what was said beforehand. Nothing is called an effect that may be chance.
     * @description Permission: `picture.read`.
     */
    get: operations['FollowUpController.told'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/measures/{id}/effects': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Keeps what is told just now, with a conclusion in words.
     * @description Permission: `picture.write`.
     */
    post: operations['FollowUpController.keepIt'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/goals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Those of one problem. Reading it is logged.
     * @description Permission: `picture.read`.
     */
    get: operations['GoalsController.list'];
    put?: never;
    /**
     * Sets a goal. One that nothing measures is refused.
     * @description Permission: `picture.write`.
     */
    post: operations['GoalsController.begin'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/goals/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** @description Permission: `picture.write`. */
    put: operations['GoalsController.change'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/measures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Those of one's own authority, newest first.
     * @description Permission: `picture.read`.
     */
    get: operations['MeasureWorkController.list'];
    put?: never;
    /**
     * Begins a measure as a draft, in which anything may be missing but its name.
     * @description Permission: `picture.write`.
     */
    post: operations['MeasureWorkController.open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/measures/choices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Units, people, problems, causes and goals of an authority, to choose among. Reading it is logged.
     * @description Permission: `picture.read`.
     */
    get: operations['MeasureWorkController.choose'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/measures/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One measure with what it hangs on, its follow-ups and its kept outcomes. Reading it is logged.
     * @description Permission: `picture.read`.
     */
    get: operations['MeasureWorkController.one'];
    /**
     * Writes what a measure is. Once it is planned, another end or another comparison needs a reason.
     * @description Permission: `picture.write`.
     */
    put: operations['MeasureWorkController.change'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/measures/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Permission: `picture.read`. */
    get: operations['MeasureWorkController.history'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/measures/{id}/transitions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * One step of its status. What it lacks to leave the drafts is told field by field.
     * @description Permission: `picture.write`.
     */
    post: operations['MeasureWorkController.move'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/situation-pictures/{id}/measures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Measures of its authority and area that were open in its period. Reading it is logged.
     * @description Permission: `picture.read`.
     */
    get: operations['PictureMeasuresController.ofPicture'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/situation-pictures/{id}/actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Actions that belong to its period. Reading it is logged.
     * @description Permission: `picture.read`.
     */
    get: operations['PictureMeasuresController.actionsOfPicture'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/situation-pictures/{id}/problems': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The open ones in their order, then the closed ones, each with what stood of it when the picture was begun.
     * @description Permission: `picture.read`.
     */
    get: operations['PictureProblemsController.list'];
    put?: never;
    /**
     * Begins a problem of the picture's area, which stands in each picture until it is closed.
     * @description Permission: `picture.write`.
     */
    post: operations['PictureProblemsController.open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/situation-pictures/{id}/problems/order': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Puts the open ones in order, on top of the order that `If-Match` names. 412 when somebody else has put another.
     * @description Permission: `picture.write`.
     */
    put: operations['PictureProblemsController.order'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/situation-pictures/{id}/causes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The causes of all of its problems.
     * @description Permission: `picture.read`.
     */
    get: operations['PictureProblemsController.causes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/problems/{id}/figure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A figure of the problem's area as it would be frozen now. Nothing is kept.
     * @description Permission: `picture.read`.
     */
    post: operations['ProblemEvidenceController.look'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/problems/{id}/evidence/figures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Freezes a figure of the problem's area. It is counted by the server, of open and internal incidents.
     * @description Permission: `picture.write`.
     */
    post: operations['ProblemEvidenceController.freeze'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/problems/{id}/evidence/words': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Keeps what somebody else has said or seen.
     * @description Permission: `picture.write`.
     */
    post: operations['ProblemEvidenceController.say'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/problems/{id}/evidence/{evidenceId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A piece of evidence as it was, whether its hash is right, and the same figure as it is now.
     * @description Permission: `picture.read`.
     */
    get: operations['ProblemEvidenceController.today'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/problems': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Those of one's own authority, open and closed, newest first.
     * @description Permission: `picture.read`.
     */
    get: operations['ProblemsController.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/problems/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One problem with its causes and its evidence. Reading it is logged.
     * @description Permission: `picture.read`.
     */
    get: operations['ProblemsController.one'];
    /**
     * Keeps what is said of it, on top of the revision that `If-Match` names. 412 when somebody else has kept another.
     * @description Permission: `picture.write`.
     */
    put: operations['ProblemsController.set'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/problems/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * All that has stood of it, newest first, and what was set aside in merges.
     * @description Permission: `picture.read`.
     */
    get: operations['ProblemsController.history'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/statistics/series': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Every series that holds, with its source, licence, years and areas.
     * @description Permission: `statistics.read`.
     */
    get: operations['StatisticsController.series'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/statistics/themes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Which themes have a series of an area or one around it; none where there is nothing to lay beside.
     * @description Permission: `statistics.read`.
     */
    get: operations['StatisticsController.themes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/statistics/beside': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Reported beside experienced beside police, of an area and a theme: never summed, and on no common axis.
     * @description Permission: `tally.read`.
     */
    get: operations['StatisticsController.beside'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/statistics/profiles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The sources whose files can be read.
     * @description Permission: `statistics.import`.
     */
    get: operations['StatisticsController.profiles'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/statistics/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Files that were taken in, the last first.
     * @description Permission: `statistics.import`.
     */
    get: operations['StatisticsController.imports'];
    put?: never;
    /**
     * Takes a whole file in (CSV or XLSX), or nothing when a row is wrong. The same file again changes nothing.
     * @description Permission: `statistics.import`.
     */
    post: operations['StatisticsController.import'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/statistics/imports/{id}/transitions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Takes an import back: what stood before it holds again.
     * @description Permission: `statistics.import`.
     */
    post: operations['StatisticsController.withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/statistics/similar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A municipality against the others of its group: a series of others, and rates of what was reported here.
     * @description Permission: `tally.read`.
     */
    get: operations['SimilarController.similar'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/statistics/municipality-groups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Takes in which municipalities are alike (CSV): a whole grouping, or nothing when a row is wrong.
     * @description Permission: `statistics.import`.
     */
    post: operations['SimilarController.groups'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    HealthDto: {
      /** @enum {string} */
      status: 'ok';
    };
    SignInDto: {
      /** @example reporter@demo.example */
      email: string;
      /** Format: password */
      password: string;
      /** @description A one-time or a recovery code, where SECOND_STEP_REQUIRED was answered */
      code?: string;
    };
    PersonDto: {
      /** Format: uuid */
      id: string;
      name: string;
    };
    SessionReceiptDto: {
      person: components['schemas']['PersonDto'];
      /** @description Send it back as X-CSRF-Token with every request that is not a GET */
      csrfToken: string;
    };
    /** @enum {string} */
    Role:
      | 'reporter'
      | 'unit_manager'
      | 'safety_representative'
      | 'prevention_coordinator'
      | 'security_coordinator'
      | 'analyst'
      | 'city_security_office'
      | 'partner'
      | 'registrar'
      | 'archivist'
      | 'data_protection_officer'
      | 'administrator';
    ScopeDto: {
      /** Format: uuid */
      id: string;
      code: string;
      name: string;
    };
    HeldRoleDto: {
      role: components['schemas']['Role'];
      organisation?: components['schemas']['ScopeDto'];
      unit?: components['schemas']['ScopeDto'];
      /** Format: date */
      validFrom: string;
      /**
       * Format: date
       * @description The first day on which it no longer holds
       */
      validTo?: string;
    };
    /** @enum {string} */
    Permission:
      | 'session.own'
      | 'area.read'
      | 'place.read'
      | 'category.read'
      | 'organisation.read'
      | 'organisation.administer'
      | 'incident.create'
      | 'incident.read'
      | 'incident.correct'
      | 'incident.withdraw'
      | 'incident.handle'
      | 'incident.break-glass'
      | 'tally.read'
      | 'tally.read-banded'
      | 'meeting.read'
      | 'statistics.read'
      | 'statistics.import'
      | 'planned-event.read'
      | 'planned-event.write'
      | 'reconciliation.read'
      | 'import.run'
      | 'export.run'
      | 'register.read'
      | 'register.write'
      | 'retention.read'
      | 'retention.rule'
      | 'retention.stop'
      | 'retention.propose'
      | 'retention.approve'
      | 'disclosure.read'
      | 'disclosure.write'
      | 'disclosure.review'
      | 'rights.handle'
      | 'rights.open-restricted'
      | 'data-breach.handle'
      | 'picture.read'
      | 'picture.write'
      | 'picture.template'
      | 'governing.read'
      | 'governing.keep'
      | 'governing.write'
      | 'archive.read'
      | 'archive.deliver'
      | 'archive.approve'
      | 'audit.read'
      | 'audit.verify'
      | 'user.administer'
      | 'instance.administer'
      | 'fault-report.read'
      | 'policy.read'
      | 'policy.explain'
      | 'break-glass.review';
    /** @enum {string} */
    StepUpWay: 'password' | 'code' | 'provider' | 'none';
    StepUpStateDto: {
      way: components['schemas']['StepUpWay'];
      /**
       * Format: date-time
       * @description Absent when it must be done first
       */
      validUntil?: string;
    };
    SecondStepStateDto: {
      /** @description Codes are asked for */
      isSetUp: boolean;
      /** @description This installation wants one of me, and this session was opened without */
      isMissing: boolean;
      recoveryCodesLeft: number;
    };
    SessionDto: {
      person: components['schemas']['PersonDto'];
      email: string;
      roles: components['schemas']['HeldRoleDto'][];
      permissions: components['schemas']['Permission'][];
      stepUp: components['schemas']['StepUpStateDto'];
      secondStep: components['schemas']['SecondStepStateDto'];
      csrfToken: string;
    };
    StepUpDto: {
      /** Format: password */
      password?: string;
      /** @example 123 456 */
      code?: string;
    };
    SteppedUpDto: {
      /** @description The new X-CSRF-Token of the session */
      csrfToken: string;
      /**
       * Format: date-time
       * @description Until when this need not be done again
       */
      validUntil: string;
    };
    /** @enum {string} */
    Device: 'iphone' | 'ipad' | 'android' | 'windows' | 'mac' | 'chromebook' | 'linux' | 'other';
    /** @enum {string} */
    SignInMethod: 'password' | 'provider' | 'link';
    OwnSessionDto: {
      /** Format: uuid */
      id: string;
      device: components['schemas']['Device'];
      method: components['schemas']['SignInMethod'];
      /** Format: date-time */
      createdAt: string;
      /**
       * Format: date-time
       * @description Exact to a minute
       */
      lastSeenAt: string;
      /** Format: date-time */
      expiresAt: string;
      /** @description The one that asks */
      isThisOne: boolean;
    };
    OwnSessionsDto: {
      items: components['schemas']['OwnSessionDto'][];
    };
    AccessTokenDto: {
      /** Format: uuid */
      id: string;
      name: string;
      scopes: components['schemas']['Permission'][];
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      expiresAt: string;
      /**
       * Format: date-time
       * @description To the hour
       */
      lastUsedAt: string | null;
    };
    AccessTokensDto: {
      items: components['schemas']['AccessTokenDto'][];
    };
    NewAccessTokenDto: {
      /** @example Vårt statistikprogram */
      name: string;
      scopes: components['schemas']['Permission'][];
      /** @description Days until it opens nothing any more */
      days: number;
    };
    MadeAccessTokenDto: {
      /** Format: uuid */
      id: string;
      /**
       * @description Send it as Authorization: Bearer
       * @example lagesbild_pat_…
       */
      token: string;
    };
    /** @enum {string} */
    LinkMailOutcome: 'sent' | 'failed' | 'not_set';
    SignInLinkDto: {
      /** @description Path and fragment, shown this once; null when it was mailed */
      path: string | null;
      /** Format: date-time */
      expiresAt: string;
      mail: components['schemas']['LinkMailOutcome'];
    };
    InvitationTokenDto: {
      token: string;
    };
    OfferedSecretDto: {
      /** @description Base32, to be typed into an authenticator */
      secret: string;
      /** @description otpauth address, to be drawn as a QR code */
      address: string;
    };
    SecondStepCodeDto: {
      /** @example 123 456 */
      code: string;
    };
    RecoveryCodesDto: {
      recoveryCodes: string[];
    };
    SetupStateDto: {
      /** @description Whether there is an account already */
      setUp: boolean;
      /** @description Whether the setup code is asked for from this address */
      needsCode: boolean;
    };
    SetupDto: {
      name: string;
      email: string;
      /** Format: password */
      password: string;
      /** @description What the start of the product showed, where it is asked for */
      setupCode?: string;
    };
    InvitedPersonDto: {
      name: string;
      email: string;
      /** Format: date-time */
      expiresAt: string;
    };
    AcceptInvitationDto: {
      token: string;
      /** Format: password */
      password: string;
    };
    OrganisationDto: {
      /** Format: uuid */
      id: string;
      code: string;
      name: string;
      /** @enum {string} */
      kind: 'city' | 'committee' | 'company' | 'partner';
      /** @description Code of what it lies under. */
      parent: string | null;
      /**
       * @description The areas that it answers for, as `<level>:<code>`.
       * @example [
       *       "district:skarholmen"
       *     ]
       */
      areas: string[];
      /** @description For a partner: codes of the organisations that it works with. */
      worksWith: string[];
      /** Format: date */
      lastDay: string | null;
      /** @description For `If-Match`. */
      revision: number;
      /** @description Whether it is mine to change: its units, pauses and itself. */
      mayChange: boolean;
    };
    OrganisationsDto: {
      items: components['schemas']['OrganisationDto'][];
      nextCursor: string | null;
    };
    UnitDto: {
      /**
       * Format: uuid
       * @description The `unitId` of an incident.
       */
      id: string;
      /** @description Unique within the organisation. */
      code: string;
      name: string;
      kind: string;
      /** @description Code of the organisation. */
      organisation: string;
      /** @description Employees; null: nobody has said. */
      headcount: number | null;
      /** @enum {string} */
      reportingRhythm: 'none' | 'weekly' | 'monthly';
      /** Format: date */
      from: string;
      /** Format: date */
      lastDay: string | null;
      /** @description Whether it owes no reports today. */
      paused: boolean;
      /** @description For `If-Match`. */
      revision: number;
    };
    UnitsDto: {
      items: components['schemas']['UnitDto'][];
      nextCursor: string | null;
    };
    UnitWishDto: {
      name: string;
      /** @enum {string} */
      reportingRhythm: 'none' | 'weekly' | 'monthly';
    };
    SmallMunicipalityDto: {
      /** @example Lillstads kommun */
      name: string;
      units: components['schemas']['UnitWishDto'][];
    };
    SetUpOrganisationDto: {
      /** @description Units that were added */
      units: number;
    };
    NewUnitDto: {
      name: string;
      /** @enum {string} */
      reportingRhythm: 'none' | 'weekly' | 'monthly';
      /** @description Code of the organisation */
      organisation: string;
      /** @default unit */
      kind: string;
      headcount?: number;
      /**
       * Format: date
       * @description Its first day; today without it
       */
      from?: string;
    };
    AddedUnitDto: {
      /** Format: uuid */
      id: string;
      code: string;
    };
    PeopleRowErrorDto: {
      line: number;
      column: string;
      /** @description What stood there, cut */
      value: string;
      code: string;
      /** @description In the language of the request */
      message: string;
    };
    PeopleImportDto: {
      /** @enum {string} */
      form: 'organisations' | 'units' | 'people' | 'pauses';
      read: number;
      added: number;
      updated: number;
      unchanged: number;
      refused: number;
      /** @description Without a password: give each person a link */
      accountsAdded: number;
      missing: number;
      closed: number;
      kept: number;
      written: boolean;
      errors: components['schemas']['PeopleRowErrorDto'][];
    };
    PersonRoleDto: {
      role: components['schemas']['Role'];
      organisation: components['schemas']['ScopeDto'] | null;
      unit: components['schemas']['ScopeDto'] | null;
    };
    /** @enum {string} */
    PersonState: 'active' | 'invited' | 'no_password' | 'disabled' | 'no_account';
    PersonEntryDto: {
      /** Format: uuid */
      id: string;
      name: string;
      email: string | null;
      unit: components['schemas']['ScopeDto'] | null;
      roles: components['schemas']['PersonRoleDto'][];
      state: components['schemas']['PersonState'];
      /** @description Skyddade personuppgifter */
      protectedIdentity: boolean;
      /** @description Whether one-time codes are asked for when the person signs in */
      secondStep: boolean;
    };
    PeopleDto: {
      items: components['schemas']['PersonEntryDto'][];
      nextCursor: string | null;
    };
    NewRoleDto: {
      role: components['schemas']['Role'];
      /** Format: uuid */
      unitId?: string;
      /** Format: uuid */
      organisationId?: string;
    };
    NewPersonDto: {
      name: string;
      email: string;
      /**
       * Format: uuid
       * @description The unit that the person reports for
       */
      unitId?: string;
      roles: components['schemas']['NewRoleDto'][];
    };
    InvitationDto: {
      /** @description Path and fragment; put the address of the installation before it */
      path: string;
      /** Format: date-time */
      expiresAt: string;
    };
    AddedPersonDto: {
      /** Format: uuid */
      id: string;
      invitation: components['schemas']['InvitationDto'];
    };
    PersonRolesDto: {
      /**
       * Format: uuid
       * @description The unit that the person reports for
       */
      unitId?: string;
      roles: components['schemas']['NewRoleDto'][];
    };
    PersonTransitionDto: {
      /** @enum {string} */
      to: 'disabled' | 'enabled';
    };
    ProtectionDto: {
      protectedIdentity: boolean;
    };
    NewOrganisationDto: {
      /** @enum {string} */
      kind: 'city' | 'committee' | 'company' | 'partner';
      name: string;
      /** @description Code of what it lies under: the city, or the parent company of a group (koncern). */
      parent?: string;
    };
    KeptOrganisationDto: {
      /** Format: uuid */
      id: string;
      code: string;
      revision: number;
    };
    OrganisationChangeDto: {
      /** @description Code; null: under nothing */
      parent?: string | null;
      /**
       * Format: date
       * @description Its last day; null takes an ending back.
       */
      lastDay?: string | null;
      name?: string;
      /** @description For a partner: codes of the organisations that it works with, and that may invite its people. */
      worksWith?: string[];
    };
    PauseDto: {
      /** Format: uuid */
      id: string;
      /** Format: date */
      from: string;
      /** Format: date */
      lastDay: string | null;
      reason: string;
    };
    UnitDetailsDto: {
      /** Format: uuid */
      id: string;
      headcount: number | null;
      /** @enum {string} */
      reportingRhythm: 'none' | 'weekly' | 'monthly';
      /** Format: date */
      from: string;
      /** Format: date */
      lastDay: string | null;
      pauses: components['schemas']['PauseDto'][];
      code: string;
      name: string;
      kind: string;
      /** @description Code of the organisation. */
      organisation: string;
      organisationName: string;
      /** @description For `If-Match`. */
      revision: number;
    };
    UnitChangeDto: {
      headcount?: number | null;
      /** @enum {string} */
      reportingRhythm?: 'none' | 'weekly' | 'monthly';
      /**
       * Format: date
       * @description Its last day; null takes an ending back.
       */
      lastDay?: string | null;
      name?: string;
      kind?: string;
      from?: string;
    };
    NewPauseDto: {
      /** Format: date */
      from: string;
      /**
       * Format: date
       * @description Its last day; without it, until further notice.
       */
      lastDay?: string | null;
      /** @description In a few words; never of a person. */
      reason: string;
    };
    ShownPersonDto: {
      /** Format: uuid */
      id: string;
      /** @description Null for somebody whose identity is protected from the reader. */
      name: string | null;
    };
    CoordinatorTermDto: {
      /**
       * Format: uuid
       * @description Of the role holding.
       */
      id: string;
      person: components['schemas']['ShownPersonDto'];
      /** Format: date */
      from: string;
      /** Format: date */
      lastDay: string | null;
      /** @description Whether the role is held for the whole municipality, and not for this organisation alone. */
      everywhere: boolean;
    };
    CoordinatorDto: {
      organisation: components['schemas']['ScopeDto'];
      /** @enum {string} */
      role: 'security_coordinator' | 'prevention_coordinator';
      /**
       * @description Nobody today; somebody who ends within 60 days without a successor; or all well.
       * @enum {string}
       */
      state: 'named' | 'ends_soon' | 'missing';
      /** @description Of today and to come. */
      people: components['schemas']['CoordinatorTermDto'][];
    };
    CoordinatorsDto: {
      items: components['schemas']['CoordinatorDto'][];
    };
    RoleHoldingDto: {
      /** Format: uuid */
      id: string;
      person: components['schemas']['ShownPersonDto'];
      role: components['schemas']['Role'];
      /** @description Null: in the whole organisation. */
      unit: components['schemas']['ScopeDto'] | null;
      /** Format: date */
      from: string;
      /** Format: date */
      lastDay: string | null;
      /** @description Whether a staff register gave it, which then ends it. */
      fromRegister: boolean;
    };
    RoleHoldingsDto: {
      items: components['schemas']['RoleHoldingDto'][];
    };
    NewRoleHoldingDto: {
      /** Format: uuid */
      personId: string;
      role: components['schemas']['Role'];
      /** Format: uuid */
      unitId?: string;
      /** Format: date */
      from: string;
      /** Format: date */
      lastDay?: string | null;
      /** @description Code of an organisation. */
      organisation: string;
    };
    AddedIdDto: {
      /** Format: uuid */
      id: string;
    };
    RoleHoldingChangeDto: {
      /** Format: date */
      lastDay?: string | null;
      /** Format: date */
      was?: string | null;
    };
    SecondPersonDto: {
      /** Format: uuid */
      id: string;
      person: components['schemas']['ShownPersonDto'];
      /** @enum {string} */
      capacity: 'municipal_director' | 'archivist' | 'neighbour';
      /** Format: date */
      from: string;
      /** Format: date */
      lastDay: string | null;
      /** @description Whether the person can sign in and has a role that lets them review. */
      mayReview: boolean;
    };
    SecondPersonsDto: {
      items: components['schemas']['SecondPersonDto'][];
      /** @description How many people can be the second of two today. With one, nobody can review what that one has done. */
      reviewers: number;
      /** @description Whether somebody else is there for whatever one person does. */
      enough: boolean;
    };
    NewSecondPersonDto: {
      /** Format: uuid */
      personId: string;
      /** @enum {string} */
      capacity: 'municipal_director' | 'archivist' | 'neighbour';
      /** Format: date */
      from: string;
      /** Format: date */
      lastDay?: string | null;
    };
    /** @enum {string} */
    MunicipalityKind: 'kommun' | 'stad';
    LevelWordsDto: {
      /** @example kommundel */
      one: string;
      /** @example kommundelar */
      many: string;
    };
    LevelNamesDto: {
      sv: components['schemas']['LevelWordsDto'];
      en: components['schemas']['LevelWordsDto'] | null;
    };
    LevelsDto: {
      district: components['schemas']['LevelNamesDto'] | null;
      subArea: components['schemas']['LevelNamesDto'] | null;
    };
    EmergencyNumberDto: {
      /** @example SOS Alarm */
      label: string;
      /** @example 112 */
      number: string;
    };
    AccessibilityContactDto: {
      /** Format: email */
      email: string | null;
      phone: string | null;
    };
    DemoAccountDto: {
      email: string;
      role: components['schemas']['Role'];
      name: string;
    };
    DemoDto: {
      /** @description The same for every account */
      password: string;
      accounts: components['schemas']['DemoAccountDto'][];
    };
    InstanceDto: {
      name: string;
      kind: components['schemas']['MunicipalityKind'];
      /** @example #12524b */
      colour: string;
      /** @description Address on this host */
      logoUrl: string | null;
      levels: components['schemas']['LevelsDto'];
      emergencyNumbers: components['schemas']['EmergencyNumberDto'][];
      accessibilityContact: components['schemas']['AccessibilityContactDto'];
      demo: components['schemas']['DemoDto'] | null;
      /** @description False until the first account exists */
      setUp: boolean;
      /** @description What the identity provider is called that people can sign in through */
      provider: string | null;
    };
    /** @enum {string} */
    FirstRunStep:
      | 'name'
      | 'areas'
      | 'population'
      | 'words'
      | 'organisation'
      | 'people'
      | 'categories'
      | 'emergency';
    FirstRunDto: {
      done: components['schemas']['FirstRunStep'][];
      skipped: components['schemas']['FirstRunStep'][];
      finished: boolean;
    };
    InstanceSettingsDto: {
      name: string;
      kind: components['schemas']['MunicipalityKind'];
      /** @example #12524b */
      colour: string;
      /** @description Address on this host */
      logoUrl: string | null;
      levels: components['schemas']['LevelsDto'];
      emergencyNumbers: components['schemas']['EmergencyNumberDto'][];
      accessibilityContact: components['schemas']['AccessibilityContactDto'];
      demo: components['schemas']['DemoDto'] | null;
      /** @description False until the first account exists */
      setUp: boolean;
      /** @description What the identity provider is called that people can sign in through */
      provider: string | null;
      categoriesOff: string[];
      firstRun: components['schemas']['FirstRunDto'];
      /** @description For If-Match */
      version: number;
    };
    InstanceChangeDto: {
      name?: string;
      kind?: components['schemas']['MunicipalityKind'];
      /**
       * @description Dark enough for white text: a contrast of 4.5
       * @example #12524b
       */
      colour?: string;
      levels?: components['schemas']['LevelsDto'];
      emergencyNumbers?: components['schemas']['EmergencyNumberDto'][];
      accessibilityContact?: components['schemas']['AccessibilityContactDto'];
      /** @description Codes that the forms do not offer */
      categoriesOff?: string[];
      firstRun?: components['schemas']['FirstRunDto'];
    };
    MunicipalityDto: {
      /** @example 0180 */
      code: string;
      name: string;
    };
    MunicipalitiesDto: {
      items: components['schemas']['MunicipalityDto'][];
    };
    AreaPropertyDto: {
      name: string;
      /** @description Features that have it */
      filled: number;
      /** @description Different values */
      distinct: number;
      samples: string[];
    };
    AreaFaultDto: {
      /** @description `features.<index>` or `file` */
      path: string;
      code: string;
      /** @description In the language of the request */
      message: string;
    };
    AreaOverlapDto: {
      codes: string[];
      squareMeters: number;
      /** @description 0–1, of the smaller of the two */
      share: number;
    };
    AreaPreviewDto: {
      features: number;
      properties: components['schemas']['AreaPropertyDto'][];
      /** @description Asked for, else guessed */
      code: string | null;
      name: string | null;
      /** @description EPSG code */
      crs: string | null;
      /** @description Why the file would be refused */
      faults: components['schemas']['AreaFaultDto'][];
      overlaps: components['schemas']['AreaOverlapDto'][];
      /** @description Enclosed patches that no area claims, often water */
      gaps: number;
    };
    /** @enum {string} */
    AreaLevel: 'country' | 'county' | 'municipality' | 'district' | 'sub_area';
    AreaImportDto: {
      level: components['schemas']['AreaLevel'];
      scheme: string;
      crs: string;
      features: number;
      added: number;
      newVersions: number;
      corrected: number;
      unchanged: number;
      /** @description Made because others lie in them */
      addedParents: string[];
      overlaps: components['schemas']['AreaOverlapDto'][];
      gaps: number;
    };
    NewAreaDto: {
      /** @enum {string} */
      level: 'municipality' | 'district' | 'sub_area';
      /** @description SCB’s four digits for a municipality; made from the name when absent */
      code?: string;
      name: string;
      /** @description `<level>:<code>` of what it lies in; the only municipality when absent */
      parent?: string;
    };
    AddedAreaDto: {
      level: components['schemas']['AreaLevel'];
      code: string;
    };
    PopulationDto: {
      /**
       * @description Code, or level and code
       * @example district:skarholmen
       */
      area: string;
      year: number;
      population: number;
    };
    PopulationsDto: {
      items: components['schemas']['PopulationDto'][];
    };
    AreaPopulationDto: {
      /** @description Counted on 31 December of this year. */
      year: number;
      count: number;
    };
    AreaDto: {
      /** @enum {string} */
      level: 'country' | 'county' | 'municipality' | 'district' | 'sub_area';
      code: string;
      /** @description Whose division it is: `scb` is the national one. */
      scheme: string;
      name: string;
      /** @description `<level>:<code>` */
      parent: string | null;
      /** Format: date */
      validFrom: string;
      /**
       * Format: date
       * @description Exclusive.
       */
      validTo: string | null;
      /** @description The boundary is not the real one. */
      approximate: boolean;
      /** @description Where the boundary comes from. */
      source: string | null;
      population: components['schemas']['AreaPopulationDto'] | null;
    };
    AreasDto: {
      items: components['schemas']['AreaDto'][];
      nextCursor: string | null;
    };
    AreaGeometryDto: {
      /** @enum {string} */
      type: 'Polygon' | 'MultiPolygon';
      /** @description WGS 84, longitude first, as RFC 7946 §§ 3.1.6–3.1.7. */
      coordinates: unknown[][];
    };
    AreaFeatureDto: {
      /** @enum {string} */
      type: 'Feature';
      /** @description `<level>:<code>` */
      id: string;
      properties: components['schemas']['AreaDto'];
      /** @description null where nobody knows it. */
      geometry: components['schemas']['AreaGeometryDto'] | null;
    };
    AreaFeaturesDto: {
      /** @enum {string} */
      type: 'FeatureCollection';
      features: components['schemas']['AreaFeatureDto'][];
    };
    LocatedAreaDto: {
      /** @enum {string} */
      level: 'country' | 'county' | 'municipality' | 'district' | 'sub_area';
      code: string;
      name: string;
    };
    LocatedAreasDto: {
      /** @description Coarse to fine; empty outside every area. */
      areas: components['schemas']['LocatedAreaDto'][];
    };
    OpeningSpanDto: {
      /** @description Monday 1 … Sunday 7. */
      weekday: number;
      /**
       * @description Local time.
       * @example 08:00
       */
      opens: string;
      /**
       * @description Local time; not later than `opens`: next day.
       * @example 17:00
       */
      closes: string;
    };
    PlaceDto: {
      /**
       * Format: uuid
       * @description The `placeId` of an incident.
       */
      id: string;
      /** @description What the source knows the place by. */
      code: string;
      /** @description The register that the place comes from. */
      source: string;
      /** @enum {string} */
      type:
        | 'school'
        | 'preschool'
        | 'youth_centre'
        | 'library'
        | 'culture'
        | 'sports'
        | 'playground'
        | 'park'
        | 'square'
        | 'station'
        | 'parking'
        | 'shopping'
        | 'restaurant'
        | 'housing'
        | 'care_home'
        | 'group_home'
        | 'health_care'
        | 'worship'
        | 'workplace'
        | 'other';
      name: string;
      address: string | null;
      lon: number;
      lat: number;
      /** @description null: nobody has said. */
      openingHours: components['schemas']['OpeningSpanDto'][] | null;
      /** @description From `near`; null without it. */
      distanceMeters: number | null;
    };
    PlacesDto: {
      items: components['schemas']['PlaceDto'][];
      nextCursor: string | null;
    };
    /**
     * @description null where nothing is masked.
     * @enum {string}
     */
    FieldGroup:
      'statistics' | 'unit' | 'affected' | 'details' | 'place' | 'time' | 'text' | 'sender';
    BilingualDto: {
      sv: string;
      en: string;
    };
    PolicyRuleDto: {
      roles: components['schemas']['Role'][];
      actions: components['schemas']['Permission'][];
      /** @enum {string} */
      within: 'own' | 'unit' | 'organisation' | 'organisation-and-below' | 'as-held' | 'everywhere';
      /** @description null where objects have no tier. */
      tiers: ('open' | 'internal' | 'protected' | 'strict')[] | null;
      /** @description null where the state does not matter. */
      states: ('recorded' | 'withdrawn')[] | null;
      /** @description null where nothing is masked. */
      fields: components['schemas']['FieldGroup'][] | null;
      code: string;
      why: components['schemas']['BilingualDto'];
    };
    PolicyWordDto: {
      code: string;
      names: components['schemas']['BilingualDto'];
    };
    PolicyDto: {
      rules: components['schemas']['PolicyRuleDto'][];
      within: components['schemas']['PolicyWordDto'][];
      fieldGroups: components['schemas']['PolicyWordDto'][];
    };
    AllowingRuleDto: {
      code: string;
      why: components['schemas']['BilingualDto'];
    };
    /** @enum {string} */
    Lack: 'role' | 'sender' | 'unit' | 'organisation' | 'tier' | 'state';
    RefusalDto: {
      lack: components['schemas']['Lack'];
      role: components['schemas']['Role'] | null;
      /** @description null when no role that is held has any rule for it. */
      rule: string | null;
      words: components['schemas']['BilingualDto'];
    };
    DecisionDto: {
      action: components['schemas']['Permission'];
      fields: components['schemas']['FieldGroup'][];
      withheld: components['schemas']['FieldGroup'][];
      allowed: boolean;
      by: components['schemas']['AllowingRuleDto'][];
      refusals: components['schemas']['RefusalDto'][];
    };
    ExplanationDto: {
      personId: string;
      incidentId: string;
      reference: string;
      decisions: components['schemas']['DecisionDto'][];
    };
    OpenBreakGlassDto: {
      /** @example H-2026-7K3M9Q-4 */
      reference: string;
      /** @description At least 20 characters, beside spaces. */
      reason: string;
      /** @description The case that it belongs to, such as a registration number. */
      caseReference: string;
    };
    OpenedBreakGlassDto: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      incidentId: string;
      /** Format: date-time */
      expiresAt: string;
    };
    BreakGlassDto: {
      /** Format: uuid */
      id: string;
      /**
       * Format: uuid
       * @description The incident, for whoever has it open now; null for all others.
       */
      incidentId: string | null;
      /** @description Who opened it; null for somebody whose identity is protected from the reader. */
      name: string | null;
      /** Format: date-time */
      openedAt: string;
      /** Format: date-time */
      expiresAt: string;
      /** Format: date-time */
      reviewBy: string;
      /** @enum {string} */
      state: 'open' | 'to_review' | 'overdue' | 'reviewed';
      /** @enum {string|null} */
      verdict: 'justified' | 'not_justified' | null;
      /** @description Of the incident. */
      reference: string;
      /** @description Whether the reader opened it. */
      mine: boolean;
      reason: string;
      caseReference: string;
      /** @description How often the incident was read so. */
      reads: number;
    };
    BreakGlassListDto: {
      items: components['schemas']['BreakGlassDto'][];
    };
    BreakGlassReviewDto: {
      /** @enum {string} */
      verdict: 'justified' | 'not_justified';
    };
    LocationDto: {
      /** @description Longitude in degrees, WGS 84. */
      lon?: number;
      /** @description Latitude in degrees, WGS 84. */
      lat?: number;
      /**
       * @description How the point was found; goes with `lon` and `lat`.
       * @enum {string}
       */
      source?: 'gps' | 'address' | 'place' | 'map' | 'import';
      /** @description How far off the point may be, in metres. */
      uncertaintyMeters?: number;
      /**
       * Format: uuid
       * @description A named place.
       */
      placeId?: string;
      /** @description An area, when nothing finer is known. */
      areaCode?: string;
    };
    AffectedDto: {
      /** @enum {string} */
      gender?: 'woman' | 'man' | 'several' | 'unknown';
      /** @enum {string} */
      ageBand?: 'child' | 'youth' | 'adult' | 'older' | 'unknown';
    };
    IncidentDetailsDto: {
      /** @description Kind of influence, e.g. `threat`. */
      influenceKind?: string;
      /** @description Who acted, as a type and never a name. */
      actorType?: string;
      /** @description What it led to. */
      consequences?: string[];
      /** @description How it reached the person. */
      channel?: string;
      /** @description In what role the person was affected. */
      victimRole?: string;
    };
    RecordIncidentDto: {
      /**
       * Format: uuid
       * @description Made by the client once per incident; the same one again gives the same receipt.
       */
      clientId: string;
      /** @enum {string} */
      kind: 'observation' | 'staff_incident' | 'accident' | 'environment_fault';
      /** @description Category code of the taxonomy. */
      category: string;
      /** @description When it happened or began: ISO 8601 with offset, at most five minutes ahead of the server. */
      occurredFrom: string;
      /** @description When it ended, or the latest it can have happened. */
      occurredTo?: string;
      location: components['schemas']['LocationDto'];
      /** @description What happened, in the reporter's words. Sealed before it is stored. */
      text?: string;
      /** @description Common severity: 0 none to 4 gravest. */
      severity?: number;
      /** @description It could have gone wrong and did not. */
      nearMiss?: boolean;
      /**
       * Format: uuid
       * @description The unit that it concerns; decides which organisation answers for it.
       */
      unitId?: string;
      affected?: components['schemas']['AffectedDto'];
      indoors?: boolean;
      /** @enum {string} */
      witnessed?: 'own' | 'secondhand' | 'unknown';
      /** @enum {string} */
      policeReported?: 'yes' | 'no' | 'unknown';
      details?: components['schemas']['IncidentDetailsDto'];
    };
    ReceiptDto: {
      id: string;
      /** @description To say over the telephone; holds no sequence to count from. */
      reference: string;
      /** @description The finest area that it was located in. */
      areaCode: string;
      /** Format: date-time */
      receivedAt: string;
    };
    HandlingDto: {
      /** @enum {string} */
      state: 'received' | 'read' | 'action' | 'closed';
      /**
       * Format: date-time
       * @description When it came to this state.
       */
      at: string;
      /** @description The last words to the reporter; null when there are none, or they have been erased. */
      outcome: string | null;
    };
    ListedIncidentDto: {
      id: string;
      reference: string;
      /** @enum {string} */
      status: 'recorded' | 'withdrawn';
      /** @enum {string} */
      tier: 'open' | 'internal' | 'protected' | 'strict';
      /** @enum {string} */
      kind: 'observation' | 'staff_incident' | 'accident' | 'environment_fault';
      category: string;
      /** @description The finest area that it was located in. */
      areaCode: string;
      /** @description The local month in which it happened, `2026-03`. */
      month: string;
      /** Format: date-time */
      receivedAt: string;
      /** @description Whether one has reported it oneself. */
      mine: boolean;
      /** @description Whether its processing is restricted: what was told is stored and not shown. */
      isRestricted: boolean;
      /** @description `outcome` is told of one's own only, and of none that is restricted. */
      handling: components['schemas']['HandlingDto'];
    };
    ListedIncidentsDto: {
      items: components['schemas']['ListedIncidentDto'][];
      nextCursor: string | null;
    };
    /**
     * @description What in the text may point out a person, without the words; empty where the text is withheld.
     * @enum {string}
     */
    PersonDataKind:
      | 'personal_number'
      | 'coordination_number'
      | 'reserve_number'
      | 'bank_account'
      | 'phone'
      | 'email'
      | 'name'
      | 'registration_number'
      | 'address';
    ErasureDto: {
      /** Format: date-time */
      at: string;
      /** @description Who decided the rule that it went by, when and in which section. */
      decision: string;
    };
    RecordedBodyDto: {
      /** @enum {string} */
      kind: 'observation' | 'staff_incident' | 'accident' | 'environment_fault';
      /** @description Category code of the taxonomy. */
      category: string;
      /** @description When it ended, or the latest it can have happened. */
      occurredTo?: string;
      location: components['schemas']['LocationDto'];
      /** @description What happened, in the reporter's words. Sealed before it is stored. */
      text?: string;
      /** @description Common severity: 0 none to 4 gravest. */
      severity?: number;
      /** @description It could have gone wrong and did not. */
      nearMiss?: boolean;
      /**
       * Format: uuid
       * @description The unit that it concerns; decides which organisation answers for it.
       */
      unitId?: string;
      affected?: components['schemas']['AffectedDto'];
      indoors?: boolean;
      /** @enum {string} */
      witnessed?: 'own' | 'secondhand' | 'unknown';
      /** @enum {string} */
      policeReported?: 'yes' | 'no' | 'unknown';
      details?: components['schemas']['IncidentDetailsDto'];
      /** @description When it happened or began; absent where `time` is withheld. */
      occurredFrom?: string;
    };
    IncidentDto: {
      /** @description What is left out of `body`, and of the words in `handling`, for this reader; empty for most. */
      withheld: components['schemas']['FieldGroup'][];
      /** @description What in the text may point out a person, without the words; empty where the text is withheld. */
      personDataKinds: components['schemas']['PersonDataKind'][];
      /** @description Null while it has its content. */
      erasure: components['schemas']['ErasureDto'] | null;
      id: string;
      reference: string;
      /** @description Number of the current revision; goes into `If-Match` as `"<revision>"`. */
      revision: number;
      /** @enum {string} */
      status: 'recorded' | 'withdrawn';
      /** @enum {string} */
      tier: 'open' | 'internal' | 'protected' | 'strict';
      /** @enum {string} */
      kind: 'observation' | 'staff_incident' | 'accident' | 'environment_fault';
      category: string;
      areaCode: string;
      /** Format: date-time */
      receivedAt: string;
      /** @description What has become of it, as its reporter is told. */
      handling: components['schemas']['HandlingDto'];
      /** @description Whether its processing is restricted (article 18 GDPR): what was told is stored and not shown. */
      isRestricted: boolean;
      /** @description As reported and corrected; null when it has been erased under a retention rule. */
      body: components['schemas']['RecordedBodyDto'] | null;
    };
    CorrectIncidentDto: {
      /** @enum {string} */
      kind?: 'observation' | 'staff_incident' | 'accident' | 'environment_fault';
      /** @description Category code of the taxonomy. */
      category?: string;
      /** @description When it happened or began: ISO 8601 with offset, at most five minutes ahead of the server. */
      occurredFrom?: string;
      /** @description When it ended, or the latest it can have happened. */
      occurredTo?: string;
      location?: components['schemas']['LocationDto'];
      /** @description What happened, in the reporter's words. Sealed before it is stored. */
      text?: string;
      /** @description Common severity: 0 none to 4 gravest. */
      severity?: number;
      /** @description It could have gone wrong and did not. */
      nearMiss?: boolean;
      /**
       * Format: uuid
       * @description The unit that it concerns; decides which organisation answers for it.
       */
      unitId?: string;
      affected?: components['schemas']['AffectedDto'];
      indoors?: boolean;
      /** @enum {string} */
      witnessed?: 'own' | 'secondhand' | 'unknown';
      /** @enum {string} */
      policeReported?: 'yes' | 'no' | 'unknown';
      details?: components['schemas']['IncidentDetailsDto'];
    };
    RevisionDto: {
      id: string;
      /** @description Number of the revision that now stands; goes into the next `If-Match` as `"<revision>"`. */
      revision: number;
    };
    TransitionDto: {
      /** @enum {string} */
      to: 'recorded' | 'withdrawn';
    };
    HandlingStepDto: {
      /** @enum {string} */
      state: 'read' | 'action' | 'closed';
      /** @description What the reporter is told: what was done, and why. Sealed before it is stored. */
      outcome?: string;
    };
    QuietReportWishDto: {
      /** @description First day of the period; without it, the current one. The one before may be given too. */
      periodFrom?: string;
    };
    QuietReportDto: {
      id: string;
      unitId: string;
      /** @description First day of the week or month. */
      periodFrom: string;
      /** @description The day after its last. */
      periodTo: string;
      /** Format: date-time */
      reportedAt: string;
    };
    DutyUnitDto: {
      /** @enum {string} */
      rhythm: 'weekly' | 'monthly';
      id: string;
      name: string;
    };
    DutyPeriodDto: {
      /**
       * @description `nothing`: the unit has not said anything yet that I may know of.
       * @enum {string}
       */
      said: 'nothing' | 'quiet' | 'incidents';
      /** @description First day of the week or month. */
      from: string;
      /** @description The day after its last. */
      to: string;
    };
    ReportingDutyDto: {
      /** @description Null when one reports for no unit, or for one without a rhythm. */
      unit: components['schemas']['DutyUnitDto'] | null;
      /** @description The current period first, then the one before; empty without a unit. */
      periods: components['schemas']['DutyPeriodDto'][];
    };
    TermDto: {
      code: string;
      names: components['schemas']['BilingualDto'];
      definition: components['schemas']['BilingualDto'];
    };
    TermsDto: {
      edition: number;
      items: components['schemas']['TermDto'][];
    };
    CategoryDefinitionDto: {
      includes: components['schemas']['BilingualDto'];
      excludes: components['schemas']['BilingualDto'];
    };
    CategoryDto: {
      code: string;
      names: components['schemas']['BilingualDto'];
      definition: components['schemas']['CategoryDefinitionDto'];
      focusArea: string;
      /**
       * @description What an incident reported by staff starts as.
       * @enum {string}
       */
      defaultTier: 'open' | 'internal' | 'protected' | 'strict';
      /** @description The kinds of incident that may use it. */
      kinds: ('observation' | 'staff_incident' | 'accident' | 'environment_fault')[];
      /** @description False for notices that are no incidents: tallied, and left out of pictures. */
      counted: boolean;
      /** @description No longer to be chosen; earlier incidents keep it. */
      retired: boolean;
      /** @description Whether this municipality's forms offer it. One that they do not keeps its history. */
      inUse: boolean;
      children: components['schemas']['CategoryDto'][];
    };
    CategoriesDto: {
      edition: number;
      items: components['schemas']['CategoryDto'][];
    };
    IncidentFilterDto: {
      /** @description `<code>` or `<level>:<code>`, with all that lies in it; without it, everywhere. */
      area?: string;
      /** @description First day of the first local month that they happened in. */
      from?: string;
      /** @description First day of the local month after the last. */
      to?: string;
      kind?: ('observation' | 'staff_incident' | 'accident' | 'environment_fault')[];
      /** @description Category codes; each stands for all below it too. */
      category?: string[];
      focusArea?: (
        'accidents' | 'crime' | 'threats_staff' | 'resilience' | 'protective_security'
      )[];
      /** @description Common severity, 0 to 4. */
      severity?: number[];
      /** @description Where they came from, such as `staff`. */
      source?: string[];
      /** @description Without it, those that stand: `recorded`. */
      status?: ('recorded' | 'withdrawn')[];
      tier?: ('open' | 'internal' | 'protected' | 'strict')[];
      /** @description 1 Monday to 7 Sunday. */
      weekday?: number[];
      /** @description Hours of the local day, 0 to 23. Protected incidents have none, so they match none. */
      hour?: number[];
      /** @description Ids of the organisations that answer for them. */
      organisation?: string[];
      /** @description Ids of units. Protected incidents have none in the open columns, so they match none. */
      unit?: string[];
      /** @description West, south, east, north in degrees, WGS 84. Incidents without an exact point are in no box. */
      bbox?: number[];
    };
    StartExportDto: {
      /**
       * Format: uuid
       * @description Made by the client once per export; the same one again gives the same export.
       */
      clientId?: string;
      /** @enum {string} */
      format: 'csv' | 'geojson' | 'ndjson';
      /**
       * @description Coordinate system of exact points.
       * @default EPSG:4326
       * @enum {string}
       */
      crs: 'EPSG:4326' | 'EPSG:3006' | 'EPSG:3011';
      /**
       * @description Between the cells of a CSV file; `;` for Excel in Swedish.
       * @default ,
       * @enum {string}
       */
      delimiter: ',' | ';';
      /** @description What is left out otherwise: `text`, what happened in the reporter's words. */
      include?: 'text'[];
      /** @description Without it, every incident that one may read. */
      filters?: components['schemas']['IncidentFilterDto'];
      /**
       * @description Why, at least 20 characters beside spaces. Needed for protected incidents and for more than 50 internal ones; whoever
       *     watches over the reading log sees it.
       */
      reason?: string;
    };
    ExportDto: {
      id: string;
      /** @enum {string} */
      format: 'csv' | 'geojson' | 'ndjson';
      /** @enum {string} */
      crs: 'EPSG:4326' | 'EPSG:3006' | 'EPSG:3011';
      /** @enum {string} */
      delimiter: ',' | ';';
      include: 'text'[];
      filters: components['schemas']['IncidentFilterDto'];
      /**
       * @description `stopped`: a role ended meanwhile, so that it may no longer be read.
       * @enum {string}
       */
      status: 'stopped' | 'running' | 'failed' | 'completed' | 'waiting';
      /** @description Rows written so far. */
      rows: number;
      /** @description Bytes written so far. */
      bytes: number;
      /** @description Every incident is as it stood at this position of the stream; null until it begins. */
      asOfPosition: number | null;
      /** @description How many rows it will hold, as far as can be told; null while nothing can. */
      estimatedRows: number | null;
      rowsPerSecond: number | null;
      secondsLeft: number | null;
      /** Format: date-time */
      requestedAt: string;
      /** Format: date-time */
      startedAt: string | null;
      /** Format: date-time */
      finishedAt: string | null;
      /**
       * Format: date-time
       * @description When the export and its file go; null until it has ended.
       */
      expiresAt: string | null;
    };
    ExportsDto: {
      items: components['schemas']['ExportDto'][];
      nextCursor: string | null;
    };
    DictionaryValueDto: {
      code: string;
      names: components['schemas']['BilingualDto'];
    };
    DictionaryColumnDto: {
      name: string;
      meaning: components['schemas']['BilingualDto'];
      /** @enum {string} */
      type:
        'number' | 'boolean' | 'time' | 'text' | 'code' | 'month' | 'codes' | 'uuid' | 'integer';
      unit: string | null;
      /** @description The values that it can have; null when they are many. */
      values: components['schemas']['DictionaryValueDto'][] | null;
      /** @description Kept encrypted; empty once it has been erased. */
      sealed: boolean;
      /** @description The coordinate systems that it stands in; null for all. */
      crs: ('EPSG:4326' | 'EPSG:3006' | 'EPSG:3011')[] | null;
      /** @description What has to be asked for to get it; null when it is always there. */
      include: string | null;
    };
    DictionaryDto: {
      columns: components['schemas']['DictionaryColumnDto'][];
    };
    UploadedFileDto: {
      id: string;
      name: string;
      bytes: number;
      /** @description Hexadecimal. */
      sha256: string;
    };
    PreviewRowDto: {
      /** @description Line of the file, or record of a list, from 1. */
      line: number;
      /** @description By column; a long one is cut. */
      cells: string[];
    };
    ProfileTitleDto: {
      sv: string;
      en: string;
    };
    SuggestedProfileDto: {
      name: string;
      title: components['schemas']['ProfileTitleDto'];
    };
    PreviewDto: {
      /** @enum {string} */
      format: 'csv' | 'xlsx' | 'json' | 'ndjson';
      /** @enum {string|null} */
      delimiter: ',' | ';' | '\t' | '|' | null;
      /** @enum {string|null} */
      encoding: 'utf-8' | 'windows-1252' | null;
      fileId: string;
      name: string;
      bytes: number;
      sheets: string[];
      /** @description As written; a column without a name has ''. */
      columns: string[];
      rows: components['schemas']['PreviewRowDto'][];
      /** @description Profiles that the columns are enough for, the best first. */
      suggested: components['schemas']['SuggestedProfileDto'][];
    };
    MappingTryDto: {
      /** @description An import profile: see `GET /import-profiles/schema`. */
      definition: {
        [key: string]: unknown;
      };
      /** Format: uuid */
      fileId: string;
    };
    MappingSampleDto: {
      /** @enum {string} */
      kind: 'observation' | 'staff_incident' | 'accident' | 'environment_fault';
      occurredTo: string | null;
      line: number;
      category: string;
      /** @description ISO 8601 with offset. */
      occurredFrom: string;
      /** @description `<level>:<code>` of the finest area. */
      area: string;
      areaName: string;
    };
    MappingErrorDto: {
      line: number;
      column: string;
      value: string;
      code: string;
      /** @description In the language of Accept-Language. */
      reason: string;
    };
    UnmappedCategoryDto: {
      value: string;
      rows: number;
    };
    MappingCheckDto: {
      read: number;
      accepted: number;
      refused: number;
      samples: components['schemas']['MappingSampleDto'][];
      errors: components['schemas']['MappingErrorDto'][];
      /** @description Most rows first. */
      unmapped: components['schemas']['UnmappedCategoryDto'][];
    };
    ImportProfileSummaryDto: {
      name: string;
      title: components['schemas']['ProfileTitleDto'];
      /** @description Stands on every incident that comes in with it. */
      source: string;
      licence: string;
      /** @description It comes with the product and cannot be changed. */
      builtin: boolean;
    };
    ImportProfilesDto: {
      /** @description There is never more than one page. */
      nextCursor: string | null;
      items: components['schemas']['ImportProfileSummaryDto'][];
    };
    ImportProfileDto: {
      /** @description Goes into `If-Match` as `"<version>"`; null for one that comes with the product. */
      version: number | null;
      /** @description See `GET /import-profiles/schema`. */
      definition: {
        [key: string]: unknown;
      };
      builtin: boolean;
    };
    SavedProfileDto: {
      name: string;
      /** @description Goes into the next `If-Match` as `"<version>"`. */
      version: number;
    };
    StartImportDto: {
      /** @description A profile that is written out: see `GET /import-profiles/schema`. */
      definition?: {
        [key: string]: unknown;
      };
      /**
       * Format: uuid
       * @description A file of one's own, as `POST /imports/files` answered.
       */
      fileId: string;
      /** @description Name of a profile. */
      profile?: string;
      /**
       * @description Everything is read and checked, nothing recorded.
       * @default false
       */
      dryRun: boolean;
      /**
       * @description What becomes of the good rows when others are refused.
       * @default keep_good
       * @enum {string}
       */
      onError: 'keep_good' | 'refuse_all';
    };
    StartedImportDto: {
      id: string;
    };
    ImportStarterDto: {
      name: string;
    };
    ImportRowCountsDto: {
      read: number;
      recorded: number;
      /** @description Known ones that now say something else. */
      changed: number;
      /** @description Known ones that say the same. */
      repeated: number;
      refused: number;
      /** @description Good ones whose text may point out a person: fewer read those. */
      withPersonData: number;
    };
    ImportSummaryDto: {
      /** @enum {string} */
      status:
        | 'waiting'
        | 'running'
        | 'completed'
        | 'refused'
        | 'failed'
        | 'cancelled'
        | 'withdrawing'
        | 'withdrawn';
      /** @enum {string} */
      onError: 'keep_good' | 'refuse_all';
      licence: string | null;
      /** @description Hexadecimal. */
      sha256: string | null;
      /** @description Null for a command on the server. */
      startedBy: components['schemas']['ImportStarterDto'] | null;
      /** Format: date-time */
      finishedAt: string | null;
      rowsPerSecond: number | null;
      /** @description Null as long as nothing can be told, and when it is over. */
      secondsLeft: number | null;
      id: string;
      /** @description Everything is read and checked, nothing recorded. */
      dryRun: boolean;
      profile: string;
      source: string;
      fileName: string;
      fileBytes: number;
      /** @description Of the file, as it lies there. */
      bytesRead: number;
      /** @description Whether the caller started it, and so may see what the refused rows say. */
      own: boolean;
      /** Format: date-time */
      startedAt: string;
      rows: components['schemas']['ImportRowCountsDto'];
      /** @description Whether rows are only looked at for now: nothing has been recorded yet. */
      checking: boolean;
    };
    ImportsDto: {
      nextCursor: string | null;
      items: components['schemas']['ImportSummaryDto'][];
    };
    ImportFaultFieldDto: {
      path: string;
      code: string;
      message: string;
    };
    ImportFaultDto: {
      code: string;
      title: string;
      detail: string;
      errors: components['schemas']['ImportFaultFieldDto'][];
    };
    UnmappedValueDto: {
      /** @description Null for everybody but the one who started the import. */
      value: string | null;
      rows: number;
    };
    ImportRowErrorDto: {
      /** @description What stood there, cut when it is long; null for everybody but the one who started the import. */
      value: string | null;
      /** @description Line of the file, or record of a list, from 1. */
      line: number;
      column: string;
      code: string;
      /** @description In the language of Accept-Language. */
      reason: string;
    };
    ImportRowErrorsDto: {
      nextCursor: string | null;
      items: components['schemas']['ImportRowErrorDto'][];
    };
    ImportDto: {
      /** @enum {string} */
      status:
        | 'waiting'
        | 'running'
        | 'completed'
        | 'refused'
        | 'failed'
        | 'cancelled'
        | 'withdrawing'
        | 'withdrawn';
      /** @enum {string} */
      onError: 'keep_good' | 'refuse_all';
      licence: string | null;
      /** @description Hexadecimal. */
      sha256: string | null;
      /** @description Null for a command on the server. */
      startedBy: components['schemas']['ImportStarterDto'] | null;
      /** Format: date-time */
      finishedAt: string | null;
      rowsPerSecond: number | null;
      /** @description Null as long as nothing can be told, and when it is over. */
      secondsLeft: number | null;
      /** @description The profile as it was then. */
      definition: {
        [key: string]: unknown;
      };
      fault: components['schemas']['ImportFaultDto'] | null;
      /** @description Most rows first; told when it is over. */
      unmapped: components['schemas']['UnmappedValueDto'][];
      /** @description The first refused rows; the rest under `/imports/{id}/errors`. */
      errors: components['schemas']['ImportRowErrorsDto'];
      id: string;
      /** @description Everything is read and checked, nothing recorded. */
      dryRun: boolean;
      profile: string;
      source: string;
      fileName: string;
      fileBytes: number;
      /** @description Of the file, as it lies there. */
      bytesRead: number;
      /** @description Whether the caller started it, and so may see what the refused rows say. */
      own: boolean;
      /** Format: date-time */
      startedAt: string;
      rows: components['schemas']['ImportRowCountsDto'];
      /** @description Whether rows are only looked at for now: nothing has been recorded yet. */
      checking: boolean;
    };
    ImportTransitionDto: {
      /** @enum {string} */
      to: 'cancelled' | 'withdrawn';
    };
    GuardedBandDto: {
      /** @description `<level>:<code>`, of a municipality or a district. */
      area: string;
      /** @description `2026-03`, or `2026` for a whole year. */
      period: string;
      /** @description A multiple of five; what has fewer than five is not among the bands, nor is what has none. */
      atLeast: number;
    };
    GuardedCountsDto: {
      /**
       * @description Whose are counted exactly among the rest: nobody's, those of the reader's own organisations, or everybody's.
       * @enum {string}
       */
      counted: 'none' | 'some' | 'all';
      /**
       * @description Told beside the counts and never in them, of months that are over, for whoever has that right and counts none
       *     exactly. The same whatever the answer is divided by; null where a filter narrows, and for all others.
       */
      bands: components['schemas']['GuardedBandDto'][] | null;
    };
    TallyItemDto: {
      /** @description `<level>:<code>`. */
      area?: string;
      /** @description `2026-03`. */
      month?: string;
      category?: string;
      focusArea?: string;
      kind?: string;
      severity?: number | null;
      source?: string;
      tier?: string;
      organisation?: string | null;
      gender?: string | null;
      /** @description 1 Monday to 7 Sunday. */
      weekday?: number | null;
      /** @description Hour of the local day, 0 to 23; null where it would tell who. */
      hour?: number | null;
      unit?: string | null;
      ageBand?: string | null;
      policeReported?: string | null;
      count: number;
    };
    TalliesDto: {
      /** @description How far in the stream of revisions every count of this answer has seen. */
      asOfPosition: number;
      /** @description Tiers that are counted; those that the reader may not see counts of are left out. */
      tiers: ('open' | 'internal' | 'protected' | 'strict')[];
      guarded: components['schemas']['GuardedCountsDto'];
      items: components['schemas']['TallyItemDto'][];
    };
    TallyColumnDto: {
      /** @description Its distinct values as in an item: texts and numbers in order, null last. */
      values: ((string | number) | null)[];
      /** @description For each count the place in `values`; null when `counts` holds every combination. */
      indexes: number[] | null;
      /** @description As in `by`. */
      name: string;
    };
    TallyColumnsDto: {
      /** @description How far in the stream of revisions every count of this answer has seen. */
      asOfPosition: number;
      /** @description Tiers that are counted; those that the reader may not see counts of are left out. */
      tiers: ('open' | 'internal' | 'protected' | 'strict')[];
      guarded: components['schemas']['GuardedCountsDto'];
      /** @description In the order asked for. */
      dimensions: components['schemas']['TallyColumnDto'][];
      /**
       * @description Where `indexes` are null a count for every combination of the dimensions' values, noughts included, the last
       *     dimension moving fastest; else one for each that occurs.
       */
      counts: number[];
    };
    UnitCoverageDto: {
      /** @enum {string} */
      rhythm: 'weekly' | 'monthly';
      id: string;
      name: string;
      expected: number;
      reported: number;
      /** @description First day of the last week or month that it reported; null when it reported none. */
      lastReportedFrom: string | null;
    };
    AreaCoverageDto: {
      /** @description `<level>:<code>`. */
      area: string;
      expected: number;
      reported: number;
    };
    CoverageDto: {
      /** @description How far in the stream of revisions the incidents behind it have been seen. */
      asOfPosition: number;
      /** @description Units × their weeks or months that begin in the period, have ended, and that the unit existed throughout. */
      expected: number;
      reported: number;
      /** @description `reported / expected`, 0 to 1; null when nothing was expected. */
      share: number | null;
      /** @description The units of the reader's own organisation, for those who may read its incidents; empty for others. */
      units: components['schemas']['UnitCoverageDto'][];
      /** @description The areas just below the one asked for, where any report was expected of whoever answers within them. */
      areas: components['schemas']['AreaCoverageDto'][];
    };
    DifferingTallyDto: {
      /** @description `<level>:<code>`. */
      area: string;
      /** @description `2026-03`. */
      month: string;
    };
    ReconciliationDto: {
      id: string;
      /** Format: date-time */
      startedAt: string;
      /**
       * Format: date-time
       * @description Null while it runs.
       */
      finishedAt: string | null;
      /**
       * @description `differs` is an alarm; `failed` did not come to an end.
       * @enum {string}
       */
      status: 'running' | 'failed' | 'equal' | 'differs';
      /** @description Tallies that were compared. */
      cells: number;
      /** @description Tallies that waited to be counted anew, and so could not differ. */
      stale: number;
      /** @description How many tallies differ. */
      differing: number;
      /** @description Which ones; the first thousand. */
      differences: components['schemas']['DifferingTallyDto'][];
    };
    ReconciliationsDto: {
      items: components['schemas']['ReconciliationDto'][];
    };
    BusiestBandDto: {
      /** @description 1 Monday to 7 Sunday. */
      weekday: number;
      /** @description Local hours, `fromHour` inclusive, `toHour` exclusive. */
      fromHour: number;
      toHour: number;
      /** @description Thousandths of an incident. */
      thousandths: number;
    };
    WeekdayHourDto: {
      /** @description `weekdayHour@1`. */
      method: string;
      /** @description How far in the stream of revisions every count of this answer has seen. */
      asOfPosition: number;
      /** @description Tiers that are counted; never protected or strict, of which no hour is kept. */
      tiers: ('open' | 'internal' | 'protected' | 'strict')[];
      /** @description `<level>:<code>`. */
      area: string;
      /** @description 1 for hours, 3 for bands of three hours where fewer than 300 incidents have a known time. */
      bandHours: number;
      /** @description Incidents with a known time, which the rows add up to. */
      timed: number;
      /** @description Those of them that are spread over an interval of more than an hour. */
      spread: number;
      /** @description Incidents whose time is not known to the hour. */
      unknown: number;
      /** @description Incidents recorded before it was kept how exactly the time is known. */
      notKept: number;
      /** @description Incidents of categories that are not counted. */
      excluded: number;
      rows: number[][];
      busiest: components['schemas']['BusiestBandDto'] | null;
    };
    FunnelRateDto: {
      rate: number;
      low: number;
      high: number;
    };
    FunnelLimitsDto: {
      low: number;
      high: number;
      outerLow: number;
      outerHigh: number;
    };
    FunnelPointDto: {
      /** @description `<level>:<code>`. */
      key: string;
      name: string;
      count: number;
      population: number;
      /** @description Incidents at the rate of all areas together. */
      expected: number;
      rate: components['schemas']['FunnelRateDto'];
      /** @description In incidents. */
      limits: components['schemas']['FunnelLimitsDto'];
      /** @enum {string} */
      standing: 'within' | 'farBelow' | 'below' | 'above' | 'farAbove';
    };
    FunnelLineDto: {
      low: number;
      high: number;
      outerLow: number;
      outerHigh: number;
      population: number;
    };
    RecordingBreakDto: {
      /** @enum {string} */
      kind: 'unit' | 'category' | 'source' | 'area_level';
      /** @description What the share is of: an area, a source, a category; of a unit the area, never which unit. */
      subject: string;
      /**
       * @description What cannot be compared across it.
       * @enum {string}
       */
      hits: 'categories' | 'everything' | 'areas' | 'one_area';
      /** @description The first month that is no longer as before, and the first that is as afterwards. */
      from: string;
      settled: string;
      /** @description The share before and after, 0 to 1. */
      before: number;
      after: number;
    };
    FunnelDto: {
      /** @description `funnel@1`. */
      method: string;
      /** @description How far in the stream of revisions every count of this answer has seen. */
      asOfPosition: number;
      /** @description Tiers that are counted; those that the reader may not see counts of are left out. */
      tiers: ('open' | 'internal' | 'protected' | 'strict')[];
      /** @description `<level>:<code>` of the area that the compared ones lie in, and of the one asked for. */
      within: string;
      area: string;
      /** @description The level of the compared areas; null when there is none below. */
      level: string | null;
      /** @description How many months of the period there can be data for. */
      months: number;
      overall: components['schemas']['FunnelRateDto'] | null;
      /** @description Incidents and inhabitants that `overall` is made of. */
      count: number;
      population: number;
      points: components['schemas']['FunnelPointDto'][];
      /** @description The limits along the width of the chart, as rates. */
      lines: components['schemas']['FunnelLineDto'][];
      /** @description `<level>:<code>`. */
      withoutPopulation: string[];
      /** @description Areas with too few incidents or inhabitants for a rate, which count in `overall` all the same. */
      tooFew: string[];
      /** @description Incidents of counted categories that are known to lie in none of the areas. */
      unplaced: number;
      /** @description How many times more the areas vary than by chance alone; null below three areas. */
      dispersion: number | null;
      /** @description Whether that is more than chance would make it. */
      isOverdispersed: boolean;
      recordingBreaks: components['schemas']['RecordingBreakDto'][];
    };
    TopPlaceDto: {
      /** @description Id of a named place; null for a square of 100 meters, whose middle `lon` and `lat` then are. */
      placeId: string | null;
      name: string | null;
      /** @description Degrees, WGS 84. */
      lon: number;
      lat: number;
      count: number;
      /** @description Of the incidents looked at, 0 to 1. */
      share: number;
      /** @description Incidents there in what it is compared with; null when none are known of then. */
      before: number | null;
      /** @description Whether it was among the ten then. */
      wasTop: boolean | null;
    };
    TopPlacesBeforeDto: {
      from: string;
      to: string;
      total: number;
      examined: number;
    };
    TopPlacesDto: {
      /** @description `topPlaces@1`. */
      method: string;
      /** @description How far in the stream of revisions the answer has seen. */
      asOfPosition: number;
      tiers: ('open' | 'internal' | 'protected' | 'strict')[];
      /** @description `<level>:<code>`. */
      area: string;
      /** @description Incidents of the period that the caller may read. */
      total: number;
      /** @description How many of them, the latest, were looked at: 5 000 at most. */
      examined: number;
      /** @description Incidents of the period whose processing is restricted (article 18 GDPR): they are neither looked at nor in `total`. */
      restricted: number;
      /** @description Incidents looked at that have no place, or one that is not known within 100 meters. */
      withoutPlace: number;
      places: components['schemas']['TopPlaceDto'][];
      /** @description How many places `summedCount` and `summedShare` are of: five, or as many as there are. */
      summed: number;
      summedCount: number;
      summedShare: number | null;
      /** @description What it is compared with, months `YYYY-MM` or of a week the days of the four before, and how many incidents of them were looked at; null when there are none. */
      before: components['schemas']['TopPlacesBeforeDto'] | null;
    };
    ArchiveAuthorityDto: {
      id: string;
      name: string;
      mayDeliver: boolean;
      mayApprove: boolean;
    };
    ArchiveAuthoritiesDto: {
      items: components['schemas']['ArchiveAuthorityDto'][];
      /** @description The last local year that is over. */
      lastYear: number;
    };
    /** @enum {string} */
    ArchivePart: 'register' | 'revisions' | 'contents' | 'decisions' | 'copies';
    /**
     * @description `stopped`: whoever asked for it may no longer deliver it. `erased`: made, and no longer on the server.
     * @enum {string}
     */
    PackageState:
      'proposed' | 'waiting' | 'running' | 'ready' | 'withdrawn' | 'stopped' | 'failed' | 'erased';
    PackagePersonDto: {
      name: string | null;
      id: string;
    };
    PackageDto: {
      parts: components['schemas']['ArchivePart'][];
      /** @description `stopped`: whoever asked for it may no longer deliver it. `erased`: made, and no longer on the server. */
      state: components['schemas']['PackageState'];
      approvedBy: components['schemas']['PackagePersonDto'] | null;
      /** @description Incidents to go through, once for each part that needs it; null until it begins. */
      steps: number | null;
      /** @description Incidents of the year that are protected too strictly to go with it. */
      leftOut: number | null;
      /** @description Files in it, `sip.xml` apart. */
      files: number | null;
      bytes: number | null;
      /** @description Hexadecimal, of the package as it was made. */
      sha256: string | null;
      fetchedBy: components['schemas']['PackagePersonDto'] | null;
      id: string;
      organisationId: string;
      year: number;
      receiver: string;
      agreement: string;
      reason: string;
      requestedBy: components['schemas']['PackagePersonDto'];
      /** Format: date-time */
      requestedAt: string;
      /** Format: date-time */
      approvedAt: string | null;
      stepsDone: number;
      /** Format: date-time */
      finishedAt: string | null;
      /**
       * Format: date-time
       * @description When it goes from the server.
       */
      expiresAt: string | null;
      /**
       * Format: date-time
       * @description When it was last fetched.
       */
      fetchedAt: string | null;
      isOwn: boolean;
    };
    PackagesDto: {
      items: components['schemas']['PackageDto'][];
    };
    PackageWishDto: {
      /** @description With `contents` or `copies`, a second person has to approve it. */
      parts: components['schemas']['ArchivePart'][];
      /** Format: uuid */
      organisationId: string;
      /** @description A local year that is over. */
      year: number;
      /** @description The archive authority that it goes to. */
      receiver: string;
      /** @description How the agreement on deliveries is cited. */
      agreement: string;
      /** @description Why, at least 20 characters beside spaces. */
      reason: string;
    };
    AskedPackageDto: {
      id: string;
    };
    FaultReportWishDto: {
      /**
       * Format: uuid
       * @description Made by the page once per report; the same one again is the same report.
       */
      clientId: string;
      /** @description What does not work. */
      text: string;
      /** @description The page that it is about. */
      page?: string;
      /** @description Where an answer is wanted; erased when the report is closed. */
      contact?: string;
    };
    FaultReportReceiptDto: {
      /** Format: date-time */
      receivedAt: string;
    };
    FaultReportDto: {
      id: string;
      /** Format: date-time */
      receivedAt: string;
      text: string;
      page: string | null;
      contact: string | null;
    };
    FaultReportsDto: {
      items: components['schemas']['FaultReportDto'][];
      nextCursor: string | null;
    };
    RateDto: {
      rate: number;
      low: number;
      high: number;
    };
    ChoroplethAreaDto: {
      level: string;
      code: string;
      name: string;
      /** @description Incidents in the period, whatever the class. */
      count: number;
      /** @description Those of them that the rate is of: the open and internal ones, which areas are compared by. */
      rateCount: number;
      /** @description Incidents in the months that are compared. */
      now: number;
      /** @description Incidents in the same months the year before. */
      before: number;
      /** @description Inhabitants, the denominator of the rate; null where nobody has told. */
      population: number | null;
      populationYear: number | null;
      /** @description null for fewer than 5 incidents or 1 000 inhabitants. */
      rate: components['schemas']['RateDto'] | null;
      /**
       * @description How the rate lies to that of all the areas; null where there is no rate.
       * @enum {string|null}
       */
      standing: 'lower' | 'unclear' | 'higher' | null;
      /**
       * @description What it is drawn in: `few` for too few, `unreported` where nothing at all was heard.
       * @enum {string}
       */
      class:
        | 'same'
        | 'few'
        | 'unreported'
        | 'rate0'
        | 'rate1'
        | 'rate2'
        | 'rate3'
        | 'rate4'
        | 'fewer2'
        | 'fewer1'
        | 'more1'
        | 'more2';
    };
    ChoroplethGeometryDto: {
      /** @enum {string} */
      type: 'Polygon' | 'MultiPolygon';
      coordinates: Record<string, never>[];
    };
    ChoroplethFeatureDto: {
      /** @enum {string} */
      type: 'Feature';
      /** @description `<level>:<code>` */
      id: string;
      properties: components['schemas']['ChoroplethAreaDto'];
      /** @description null when it was not asked for, or nobody knows it. */
      geometry: components['schemas']['ChoroplethGeometryDto'] | null;
    };
    MapPeriodDto: {
      from: string;
      to: string;
    };
    OverallDto: {
      /** @description Incidents of the period in the scope of the map, those in no area of the level too. */
      count: number;
      /** @description The open and internal ones among them, which rates are of. */
      rateCount: number;
      now: number;
      before: number;
      /** @description Incidents of the period that are known to lie in none of the areas. */
      unplaced: number;
      population: number | null;
      rate: components['schemas']['RateDto'] | null;
    };
    ChoroplethDto: {
      /** @enum {string} */
      type: 'FeatureCollection';
      features: components['schemas']['ChoroplethFeatureDto'][];
      /** @description How far in the stream of revisions every count of this answer has seen. */
      asOfPosition: number;
      tiers: ('open' | 'internal' | 'protected' | 'strict')[];
      guarded: components['schemas']['GuardedCountsDto'];
      /** @enum {string} */
      measure: 'rate' | 'change';
      period: components['schemas']['MapPeriodDto'];
      /** @description How many of its months rates are reckoned by: those that there can be data for. */
      months: number;
      /** @description Months that are whole in both years; null when there is none. */
      compared: components['schemas']['MapPeriodDto'] | null;
      /** @description Lower bounds of the second class of rates and on. */
      breaks: number[];
      /** @description The period that the bounds were set on. */
      breaksFrom: components['schemas']['MapPeriodDto'];
      /** @description From when on places are given finer or coarser; nothing is compared across it. */
      recordingBreaks: components['schemas']['RecordingBreakDto'][];
      overall: components['schemas']['OverallDto'];
    };
    ClusterIncidentDto: {
      id: string;
      reference: string;
      kind: string;
      category: string;
      /** @description The local day. */
      date: string;
    };
    ClusterDto: {
      count: number;
      /** @description The newest of them, 25 at most. */
      incidents: components['schemas']['ClusterIncidentDto'][];
    };
    PointGeometryDto: {
      /** @enum {string} */
      type: 'Point';
      /** @description Longitude, latitude. */
      coordinates: number[];
    };
    ClusterFeatureDto: {
      /** @enum {string} */
      type: 'Feature';
      id: string;
      properties: components['schemas']['ClusterDto'];
      geometry: components['schemas']['PointGeometryDto'];
    };
    ClustersDto: {
      /** @enum {string} */
      type: 'FeatureCollection';
      features: components['schemas']['ClusterFeatureDto'][];
      /** @description Whether more incidents than `max` would have to be opened: then there is no feature at all. */
      tooMany: boolean;
      max: number;
      /** @description Incidents in the areas in sight that were told without an exact point. */
      withoutPoint: number;
      /** @description Incidents in the areas in sight whose processing is restricted (article 18 GDPR): they have no point here. */
      restricted: number;
    };
    MessageDto: {
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      createdAt: string;
      kind: string;
      title: string;
      body: string;
      /** @description The page that it leads to. */
      path: string;
      read: boolean;
    };
    MessagesDto: {
      items: components['schemas']['MessageDto'][];
      nextCursor: string | null;
      /**
       * @description The language of mail to oneself.
       * @enum {string}
       */
      mailLanguage: 'sv' | 'en';
      /** @description How many are unread in all. */
      unread: number;
    };
    MailLanguageDto: {
      /** @enum {string} */
      language: 'sv' | 'en';
    };
    MailTestDto: {
      /** @enum {string} */
      way: 'smtp' | 'file' | 'none';
      /** @enum {string|null} */
      problem:
        | 'not_set'
        | 'unreachable'
        | 'unknown_host'
        | 'sign_in'
        | 'encryption'
        | 'address'
        | 'other'
        | null;
      /** @description Whether the server took it; in demo, whether it lies in the folder. */
      delivered: boolean;
    };
    PlannedEventDto: {
      /** @enum {string} */
      status: 'planned' | 'cancelled';
      /** @enum {string} */
      kind:
        | 'market'
        | 'festival'
        | 'match'
        | 'demonstration'
        | 'school_leaving'
        | 'holiday'
        | 'road_works'
        | 'other';
      id: string;
      /** @description Grows by one with each change; `If-Match` of a change names it. */
      revision: number;
      organisationId: string;
      organisationName: string;
      /** @description Why it was cancelled. */
      reason: string | null;
      title: string;
      /** @description `<level>:<code>`. */
      area: string;
      areaName: string;
      place: string | null;
      /** @description On the clocks of the place, `2026-12-05T10:00`. */
      from: string;
      to: string;
      organiser: string | null;
      expectedPeople: number | null;
      source: string | null;
      link: string | null;
      note: string | null;
      /** Format: date-time */
      setAt: string;
      /** @description Whether the reader may change it. */
      mayChange: boolean;
    };
    PlanningOrganisationDto: {
      id: string;
      name: string;
    };
    PlannedEventsDto: {
      items: components['schemas']['PlannedEventDto'][];
      /** @description Whether there are more in the period than are shown. */
      isCut: boolean;
      /** @description Whom the reader may plan for; empty for those who only read. */
      plansFor: components['schemas']['PlanningOrganisationDto'][];
    };
    PlannedEventDetailDto: {
      /** @enum {string} */
      status: 'planned' | 'cancelled';
      /** @enum {string} */
      kind:
        | 'market'
        | 'festival'
        | 'match'
        | 'demonstration'
        | 'school_leaving'
        | 'holiday'
        | 'road_works'
        | 'other';
      id: string;
      /** @description Grows by one with each change; `If-Match` of a change names it. */
      revision: number;
      organisationId: string;
      organisationName: string;
      /** @description Why it was cancelled. */
      reason: string | null;
      title: string;
      /** @description `<level>:<code>`. */
      area: string;
      areaName: string;
      place: string | null;
      /** @description On the clocks of the place, `2026-12-05T10:00`. */
      from: string;
      to: string;
      organiser: string | null;
      expectedPeople: number | null;
      source: string | null;
      link: string | null;
      note: string | null;
      /** Format: date-time */
      setAt: string;
      /** @description Whether the reader may change it. */
      mayChange: boolean;
      revisions: components['schemas']['PlannedEventDto'][];
    };
    NewPlannedEventDto: {
      /**
       * Format: uuid
       * @description A UUID made by the client: the event's id.
       */
      clientId: string;
      /**
       * Format: uuid
       * @description Whose coordinators plan it; needed by whoever coordinates several.
       */
      organisationId?: string;
      title: string;
      /** @enum {string} */
      kind:
        | 'market'
        | 'festival'
        | 'match'
        | 'demonstration'
        | 'school_leaving'
        | 'holiday'
        | 'road_works'
        | 'other';
      /** @description `<code>` or `<level>:<code>`. */
      area: string;
      /** @description Where in the area, in words. */
      place?: string;
      /** @description On the clocks of the place, `2026-12-05T10:00`; a day alone is its first minute. */
      from: string;
      /** @description As `from`; a day alone is its last minute. */
      to: string;
      /** @description An organisation in words, never a person. */
      organiser?: string;
      /** @description How many are expected. */
      expectedPeople?: number;
      /** @description Who told of it. */
      source?: string;
      link?: string;
      note?: string;
    };
    PlannedEventWishDto: {
      title: string;
      /** @enum {string} */
      kind:
        | 'market'
        | 'festival'
        | 'match'
        | 'demonstration'
        | 'school_leaving'
        | 'holiday'
        | 'road_works'
        | 'other';
      /** @description `<code>` or `<level>:<code>`. */
      area: string;
      /** @description Where in the area, in words. */
      place?: string;
      /** @description On the clocks of the place, `2026-12-05T10:00`; a day alone is its first minute. */
      from: string;
      /** @description As `from`; a day alone is its last minute. */
      to: string;
      /** @description An organisation in words, never a person. */
      organiser?: string;
      /** @description How many are expected. */
      expectedPeople?: number;
      /** @description Who told of it. */
      source?: string;
      link?: string;
      note?: string;
    };
    PlannedEventStepDto: {
      /**
       * @description `undone`: what stood before the last change stands again.
       * @enum {string}
       */
      to: 'cancelled' | 'planned' | 'undone';
      /** @description Why it is cancelled; needed for that, and for nothing else. */
      reason?: string;
    };
    EventsImportRowDto: {
      /** @description From 1, the head line included. */
      line: number;
      column: string;
      value: string;
      code: string;
      /** @description Why, in the language that was asked for. */
      message: string;
    };
    EventsImportResultDto: {
      read: number;
      added: number;
      changed: number;
      /** @description Rows that say what they said the last time. */
      unchanged: number;
      refused: number;
      written: boolean;
      sha256: string;
      /** @description The first 200. */
      errors: components['schemas']['EventsImportRowDto'][];
    };
    ChosenIncidentDto: {
      /** @example H-2026-7K3M9Q-4 */
      reference: string;
    };
    /** @enum {string} */
    DisclosureField:
      | 'reference'
      | 'received'
      | 'kind'
      | 'category'
      | 'severity'
      | 'time'
      | 'area'
      | 'place'
      | 'unit'
      | 'affected'
      | 'details'
      | 'circumstances'
      | 'text'
      | 'answer';
    ProposedMaskDto: {
      kind: components['schemas']['PersonDataKind'];
      from: number;
      to: number;
    };
    TriedFieldDto: {
      field: components['schemas']['DisclosureField'];
      value: string;
      proposals: components['schemas']['ProposedMaskDto'][];
    };
    /** @enum {string} */
    DisclosureChoice: 'give' | 'mask' | 'part';
    TextMaskDto: {
      from: number;
      to: number;
      /** @description Such as `OSL 21:3`. */
      ground: string;
    };
    FieldChoiceDto: {
      field: components['schemas']['DisclosureField'];
      choice: components['schemas']['DisclosureChoice'];
      /** @description Of `mask`: the ground. */
      ground?: string;
      /** @description Of `part`: what is masked. */
      masks?: components['schemas']['TextMaskDto'][];
      /** @description For the authority itself; never printed. */
      motive?: string;
    };
    TriedIncidentDto: {
      /** @enum {string} */
      tier: 'open' | 'internal' | 'protected' | 'strict';
      incidentId: string;
      reference: string;
      isProtectedIdentity: boolean;
      /** @description Its processing is restricted (article 18 GDPR): text, time and place are not among `fields`. */
      isRestricted: boolean;
      /** @description Goes back with the choices. */
      seen: string;
      fields: components['schemas']['TriedFieldDto'][];
      /** @description What was chosen before; empty when it has not been tried, or has changed since. */
      choices: components['schemas']['FieldChoiceDto'][];
    };
    TrialDto: {
      /** @description `seen` of the answer that the choices were made from. */
      seen: string;
      choices: components['schemas']['FieldChoiceDto'][];
    };
    /** @enum {string} */
    DisclosureKind: 'public_document' | 'party' | 'authority' | 'law_enforcement';
    IncidentDisclosureDto: {
      kind: components['schemas']['DisclosureKind'];
      fieldsGiven: components['schemas']['DisclosureField'][];
      fieldsMasked: components['schemas']['DisclosureField'][];
      /** Format: date-time */
      handedOutAt: string;
    };
    IncidentDisclosuresDto: {
      items: components['schemas']['IncidentDisclosureDto'][];
    };
    /** @enum {string} */
    DisclosureChannel: 'mail' | 'letter' | 'phone' | 'visit';
    /** @enum {string} */
    DisclosureState: 'open' | 'to_review' | 'decided' | 'handed_out' | 'refused';
    DisclosureDto: {
      /** @description In the register, `2026:000123`. */
      designation: string | null;
      kind: components['schemas']['DisclosureKind'];
      channel: components['schemas']['DisclosureChannel'];
      state: components['schemas']['DisclosureState'];
      /** Format: date-time */
      decidedAt: string | null;
      /** Format: date-time */
      handedOutAt: string | null;
      /** @description Hexadecimal SHA-256 of the copy that went out. */
      pdfSha256: string | null;
      id: string;
      organisationId: string;
      organisationName: string;
      /** Format: date-time */
      receivedAt: string;
      /** @description Whole days from when it came in until it went out or was refused, or until now. */
      daysOpen: number;
      /** @description Number of changes, for `If-Match`. */
      revision: number;
      incidents: number;
      /** @description Parts of them that are masked, whole or in part. */
      fieldsMasked: number;
    };
    DisclosuresDto: {
      items: components['schemas']['DisclosureDto'][];
    };
    NewDisclosureDto: {
      kind: components['schemas']['DisclosureKind'];
      channel: components['schemas']['DisclosureChannel'];
      /**
       * Format: uuid
       * @description The authority that it came in to; may be left out by whoever registers for one only.
       */
      organisationId?: string;
      /** @description When it came in; now, when it is left out. Never later than now. */
      receivedAt?: string;
      /** @description References of documents, or what they are about. Sealed before it is stored, as is all below. */
      wanted: string;
      asker?: string;
      /** @description Where the answer goes. */
      address?: string;
      /** @description Which authority asks. */
      authority?: string;
      /** @description The authority's own reference. */
      authorityReference?: string;
      /** @description What the authority rests its request on. */
      legalGround?: string;
    };
    DisclosureWordsDto: {
      asker: string | null;
      address: string | null;
      authority: string | null;
      authorityReference: string | null;
      legalGround: string | null;
      wanted: string;
    };
    DisclosureIncidentDto: {
      /**
       * @description `changed`: it has another revision than the one that was tried.
       * @enum {string}
       */
      state: 'untried' | 'tried' | 'changed' | 'erased';
      fieldsGiven: components['schemas']['DisclosureField'][];
      fieldsMasked: components['schemas']['DisclosureField'][];
      incidentId: string;
      reference: string;
      /** @description Whether somebody whose identity is protected reported it; false for those who may not read the documents. */
      isProtectedIdentity: boolean;
    };
    DisclosureDetailDto: {
      /** @description In the register, `2026:000123`. */
      designation: string | null;
      kind: components['schemas']['DisclosureKind'];
      channel: components['schemas']['DisclosureChannel'];
      state: components['schemas']['DisclosureState'];
      /** Format: date-time */
      decidedAt: string | null;
      /** Format: date-time */
      handedOutAt: string | null;
      /** @description Hexadecimal SHA-256 of the copy that went out. */
      pdfSha256: string | null;
      /** @description Null for those who may not read it. */
      words: components['schemas']['DisclosureWordsDto'] | null;
      /** @description Why it was decided so; null while nothing is decided, and for those who may not read it. */
      reason: string | null;
      items: components['schemas']['DisclosureIncidentDto'][];
      /** @description Whether a second person has to agree before anything goes out. */
      needsSecond: boolean;
      /** @description Whether the reader decided, and so cannot be the second person. */
      isDecidedByMe: boolean;
      /** @description Whether the reader may try, decide and hand out. */
      mayWrite: boolean;
      /** @description Whether the reader may read the documents. */
      mayReview: boolean;
      id: string;
      organisationId: string;
      organisationName: string;
      /** Format: date-time */
      receivedAt: string;
      /** @description Whole days from when it came in until it went out or was refused, or until now. */
      daysOpen: number;
      /** @description Number of changes, for `If-Match`. */
      revision: number;
      incidents: number;
      /** @description Parts of them that are masked, whole or in part. */
      fieldsMasked: number;
    };
    DisclosureDecisionDto: {
      /**
       * @description `hand_out`: what was tried goes out as it was tried. `refuse`: nothing goes out.
       * @enum {string}
       */
      outcome: 'hand_out' | 'refuse';
      /** @description Stands in the decision; needed to refuse. Sealed. */
      reason?: string;
    };
    SecondLookDto: {
      /** @description False: it is tried again. */
      agreed: boolean;
    };
    /** @enum {string} */
    RegisterLine:
      | 'observation'
      | 'staff_incident'
      | 'accident'
      | 'environment_fault'
      | 'submission'
      | 'decision'
      | 'request'
      | 'rights_request'
      | 'data_breach';
    PublicRegisterEntryDto: {
      line: components['schemas']['RegisterLine'];
      /** @description Number of the case in the authority's own case system. */
      dnr: string | null;
      designation: string;
      /** @description Local day on which it came in or was drawn up. */
      date: string;
    };
    PublicRegisterDto: {
      nextCursor: string | null;
      organisationName: string;
      items: components['schemas']['PublicRegisterEntryDto'][];
    };
    RegisterPublicationDto: {
      organisationId: string;
      organisationName: string;
      isPublic: boolean;
      /** @description How often it has been said, for `If-Match`. */
      revision: number;
    };
    RegisterPublicationsDto: {
      items: components['schemas']['RegisterPublicationDto'][];
    };
    RegisterPublicationWishDto: {
      isPublic: boolean;
    };
    /** @enum {string} */
    RegisterClass: 'incident' | 'submission' | 'decision' | 'request';
    RegisterEntryDto: {
      /** @description The authority; null where no organisation answers for it. */
      organisationId: string | null;
      organisationName: string | null;
      documentClass: components['schemas']['RegisterClass'];
      /** @description In short what it concerns, from fixed words. */
      line: components['schemas']['RegisterLine'];
      /**
       * @description Sender or addressee, by role; null where there is none or it is not said.
       * @enum {string|null}
       */
      party: 'employee' | null;
      /** @description Number of the case in the authority's own case system. */
      dnr: string | null;
      /** @description The incident, for those who may read it; null for everybody else. */
      incidentId: string | null;
      id: string;
      /** @description `2026:000123`, running within the authority and the year. */
      designation: string;
      /** @description Local day on which it came in or was drawn up. */
      date: string;
      /** Format: date-time */
      registeredAt: string;
      /** @description How often the case number has been set, for `If-Match`. */
      revision: number;
    };
    RegisterDto: {
      nextCursor: string | null;
      items: components['schemas']['RegisterEntryDto'][];
    };
    CaseNumberDto: {
      dnr: string | null;
      revision: number;
      /** Format: date-time */
      setAt: string;
    };
    RegisterEntryDetailDto: {
      /** @description The authority; null where no organisation answers for it. */
      organisationId: string | null;
      organisationName: string | null;
      documentClass: components['schemas']['RegisterClass'];
      /** @description In short what it concerns, from fixed words. */
      line: components['schemas']['RegisterLine'];
      /**
       * @description Sender or addressee, by role; null where there is none or it is not said.
       * @enum {string|null}
       */
      party: 'employee' | null;
      /** @description Number of the case in the authority's own case system. */
      dnr: string | null;
      /** @description The incident, for those who may read it; null for everybody else. */
      incidentId: string | null;
      id: string;
      /** @description `2026:000123`, running within the authority and the year. */
      designation: string;
      /** @description Local day on which it came in or was drawn up. */
      date: string;
      /** Format: date-time */
      registeredAt: string;
      /** @description How often the case number has been set, for `If-Match`. */
      revision: number;
      caseNumbers: components['schemas']['CaseNumberDto'][];
    };
    CaseNumberWishDto: {
      /** @description Number of the case in the authority's own case system; null takes it away. */
      dnr: string | null;
    };
    CaseNumberSetDto: {
      dnr: string | null;
      id: string;
      revision: number;
    };
    ReaderDto: {
      /** Format: uuid */
      id: string;
      /** @description Null where the identity is protected from whoever asks. */
      name: string | null;
      /** @description Held on the day of the reading; in the list of readers, today. */
      roles: (
        | 'reporter'
        | 'unit_manager'
        | 'safety_representative'
        | 'prevention_coordinator'
        | 'security_coordinator'
        | 'analyst'
        | 'city_security_office'
        | 'partner'
        | 'registrar'
        | 'archivist'
        | 'data_protection_officer'
        | 'administrator'
      )[];
    };
    ReadingDto: {
      /** @enum {string} */
      action:
        | 'incident.read'
        | 'incident.listed'
        | 'incident.exported'
        | 'break-glass.opened'
        | 'break-glass.ended'
        | 'break-glass.reviewed'
        | 'break-glass.overdue'
        | 'export.requested'
        | 'export.completed'
        | 'export.downloaded'
        | 'rights.search-requested'
        | 'reading-log.read'
        | 'reading-log.exported'
        | 'reading-log.reviewed';
      /** @description Null for the system itself. */
      reader: components['schemas']['ReaderDto'] | null;
      /** @description Their references, the first hundred. */
      references: string[];
      /** @description Why, in the reader's words, where the act asked for it. */
      reason: string | null;
      /** @description The case that was given with break-glass. */
      caseReference: string | null;
      /** @description In the chain of the audit log. */
      position: number;
      /** Format: date-time */
      occurredAt: string;
      /** @description How many of the organisation's incidents it was. */
      incidents: number;
    };
    ReadingsDto: {
      items: components['schemas']['ReadingDto'][];
      nextCursor: number | null;
    };
    ReadersDto: {
      items: components['schemas']['ReaderDto'][];
    };
    OwnReadingDto: {
      /** @enum {string} */
      action:
        | 'incident.read'
        | 'incident.listed'
        | 'incident.exported'
        | 'break-glass.opened'
        | 'break-glass.ended'
        | 'break-glass.reviewed'
        | 'break-glass.overdue'
        | 'export.requested'
        | 'export.completed'
        | 'export.downloaded'
        | 'rights.search-requested'
        | 'reading-log.read'
        | 'reading-log.exported'
        | 'reading-log.reviewed';
      roles: (
        | 'reporter'
        | 'unit_manager'
        | 'safety_representative'
        | 'prevention_coordinator'
        | 'security_coordinator'
        | 'analyst'
        | 'city_security_office'
        | 'partner'
        | 'registrar'
        | 'archivist'
        | 'data_protection_officer'
        | 'administrator'
      )[];
      /** @description Local day. */
      day: string;
    };
    OwnReadingsDto: {
      items: components['schemas']['OwnReadingDto'][];
    };
    UnusualReadingDto: {
      /** Format: uuid */
      id: string;
      reader: components['schemas']['ReaderDto'];
      /** Format: date-time */
      seenAt: string | null;
      note: string | null;
      /** @description Local day. */
      day: string;
      /** @description Name of the organisation whose incidents they were. */
      organisation: string;
      /** @description Different protected incidents opened or exported that day. */
      incidents: number;
      /** @description The 95th percentile of the 30 days before. */
      usual: number;
      /** @description Name and version of the rule. */
      method: string;
    };
    UnusualReadingsDto: {
      items: components['schemas']['UnusualReadingDto'][];
    };
    ReviewReadingDto: {
      note: string;
    };
    ProtocolSummaryDto: {
      id: string;
      organisationId: string;
      organisationName: string;
      /** @description `2026:1`, running within the authority and the year. */
      designation: string;
      /** Format: date-time */
      madeAt: string;
      erased: number;
      fellAway: number;
    };
    ProtocolsDto: {
      items: components['schemas']['ProtocolSummaryDto'][];
    };
    ActingPersonDto: {
      name: string | null;
      id: string;
    };
    ProtocolClassDto: {
      kind: string | null;
      category: string | null;
      tier: string | null;
      dnr: string | null;
      years: number | null;
      countedFrom: string | null;
      class: string;
      ruleId: string;
      decision: string;
      erased: number;
      fellAway: number;
      dueFrom: string;
      dueTo: string;
    };
    ErasedReferenceDto: {
      reference: string;
      ruleId: string;
    };
    FallenReferenceDto: {
      reference: string;
      why: string;
    };
    ProtocolDto: {
      /**
       * @description Whether old backups can still be opened for what went; `none`: none is known here.
       * @enum {string}
       */
      oldBackups: 'none' | 'open' | 'closed';
      asOf: string;
      proposedBy: components['schemas']['ActingPersonDto'];
      proposedAt: string;
      approvedBy: components['schemas']['ActingPersonDto'];
      approvedAt: string;
      listHash: string;
      /** @description SHA-256 of the record in its canonical form, which the log names too. */
      sha256: string;
      /** @description Whether the record still has the digest that it was stored with. */
      isWhole: boolean;
      classes: components['schemas']['ProtocolClassDto'][];
      references: components['schemas']['ErasedReferenceDto'][];
      fallen: components['schemas']['FallenReferenceDto'][];
      id: string;
      organisationId: string;
      organisationName: string;
      /** @description `2026:1`, running within the authority and the year. */
      designation: string;
      /** Format: date-time */
      madeAt: string;
      erased: number;
      fellAway: number;
    };
    AuthorityDto: {
      id: string;
      name: string;
      mayRule: boolean;
      mayApprove: boolean;
    };
    AuthoritiesDto: {
      items: components['schemas']['AuthorityDto'][];
    };
    RetentionRuleDto: {
      /** @enum {string|null} */
      kind: 'observation' | 'staff_incident' | 'accident' | 'environment_fault' | null;
      category: string | null;
      /** @enum {string|null} */
      tier: 'open' | 'internal' | 'protected' | 'strict' | null;
      /** @enum {string} */
      outcome: 'keep' | 'erase';
      years: number | null;
      /** @enum {string|null} */
      countedFrom: 'received' | 'last_note' | 'closed' | null;
      decisionDnr: string | null;
      decisionLink: string | null;
      id: string;
      organisationId: string;
      validFrom: string;
      decidedBy: string;
      decidedOn: string;
      decisionSection: string;
      /** Format: date-time */
      setAt: string;
      /** @description Whether it holds today: it has begun, and no later version of its class has. */
      isInForce: boolean;
    };
    SuggestedWhyDto: {
      sv: string;
      en: string;
    };
    SuggestedRuleDto: {
      /** @enum {string|null} */
      kind: 'observation' | 'staff_incident' | 'accident' | 'environment_fault' | null;
      category: string | null;
      /** @enum {string|null} */
      tier: 'open' | 'internal' | 'protected' | 'strict' | null;
      /** @enum {string} */
      outcome: 'keep' | 'erase';
      years: number | null;
      /** @enum {string|null} */
      countedFrom: 'received' | 'last_note' | 'closed' | null;
      why: components['schemas']['SuggestedWhyDto'];
    };
    RetentionRulesDto: {
      items: components['schemas']['RetentionRuleDto'][];
      suggestions: components['schemas']['SuggestedRuleDto'][];
    };
    /** @enum {string} */
    IncidentKind: 'observation' | 'staff_incident' | 'accident' | 'environment_fault';
    /** @enum {string} */
    Tier: 'open' | 'internal' | 'protected' | 'strict';
    RuleWishDto: {
      kind?: components['schemas']['IncidentKind'];
      tier?: components['schemas']['Tier'];
      /** @enum {string} */
      outcome: 'keep' | 'erase';
      /**
       * @description What the years are counted from; only with `erase`.
       * @enum {string}
       */
      countedFrom?: 'received' | 'last_note' | 'closed';
      /** Format: uuid */
      organisationId: string;
      /** @description Whole years until it goes; only with `erase`. */
      years?: number;
      /** @description First local day on which it holds. */
      validFrom: string;
      /** @description Who decided: a nämnd, a board or the council. */
      decidedBy: string;
      decidedOn: string;
      /** @description Paragraph of the minutes, without the sign. */
      decisionSection: string;
      decisionDnr?: string;
      /** Format: uri */
      decisionLink?: string;
      /** @description A category and what lies under it. */
      category?: string;
    };
    MadeDto: {
      id: string;
    };
    RetentionStopDto: {
      reference: string | null;
      kind: string | null;
      category: string | null;
      tier: string | null;
      receivedFrom: string | null;
      receivedTo: string | null;
      holdsTo: string | null;
      /** Format: date-time */
      releasedAt: string | null;
      releaseReason: string | null;
      id: string;
      organisationId: string;
      reason: string;
      /** Format: date-time */
      setAt: string;
      /** @description Whether it holds today. */
      isHolding: boolean;
    };
    RetentionStopsDto: {
      items: components['schemas']['RetentionStopDto'][];
    };
    StopWishDto: {
      kind?: components['schemas']['IncidentKind'];
      tier?: components['schemas']['Tier'];
      /** Format: uuid */
      organisationId: string;
      /** @description Of one incident, as it is read aloud. */
      reference?: string;
      /** @description First local day on which they came in. */
      receivedFrom?: string;
      /** @description Last local day on which they came in. */
      receivedTo?: string;
      /** @description Why, without names. */
      reason: string;
      /** @description Last local day that it holds; absent: until it is released. */
      holdsTo?: string;
      /** @description A category and what lies under it. */
      category?: string;
    };
    ReleaseWishDto: {
      /** @description Why it is no longer needed. */
      reason: string;
    };
    DryRunWishDto: {
      /** Format: uuid */
      organisationId: string;
    };
    ClassCountDto: {
      ruleId: string;
      count: number;
    };
    DueIncidentDto: {
      reference: string;
      kind: string;
      category: string;
      tier: string;
      dueOn: string;
      ruleId: string;
    };
    DryRunDto: {
      asOf: string;
      total: number;
      /** @description Due and held by a stop, or waiting for its review after break-glass. */
      held: number;
      /** @description Whether more is due than one list takes. */
      isCut: boolean;
      listHash: string;
      counts: components['schemas']['ClassCountDto'][];
      /** @description The first of them. */
      items: components['schemas']['DueIncidentDto'][];
    };
    ProposalDto: {
      /** @enum {string} */
      state: 'proposed' | 'approved' | 'done' | 'withdrawn';
      approvedBy: components['schemas']['ActingPersonDto'] | null;
      /** Format: date-time */
      approvedAt: string | null;
      /** Format: date-time */
      endedAt: string | null;
      id: string;
      organisationId: string;
      organisationName: string;
      asOf: string;
      listHash: string;
      items: number;
      erased: number;
      fellAway: number;
      proposedBy: components['schemas']['ActingPersonDto'];
      /** Format: date-time */
      proposedAt: string;
      /** @description Whether the one who asks proposed it: then somebody else approves. */
      isOwn: boolean;
    };
    ProposalsDto: {
      items: components['schemas']['ProposalDto'][];
    };
    ProposalWishDto: {
      /** Format: uuid */
      organisationId: string;
      /** @description Of the list that was looked at. */
      listHash: string;
    };
    ProposalItemDto: {
      outcome: string | null;
      reference: string;
      kind: string;
      category: string;
      tier: string;
      dueOn: string;
      ruleId: string;
    };
    ProposalDetailDto: {
      /** @enum {string} */
      state: 'proposed' | 'approved' | 'done' | 'withdrawn';
      approvedBy: components['schemas']['ActingPersonDto'] | null;
      /** Format: date-time */
      approvedAt: string | null;
      /** Format: date-time */
      endedAt: string | null;
      nextCursor: number | null;
      list: components['schemas']['ProposalItemDto'][];
      id: string;
      organisationId: string;
      organisationName: string;
      asOf: string;
      listHash: string;
      items: number;
      erased: number;
      fellAway: number;
      proposedBy: components['schemas']['ActingPersonDto'];
      /** Format: date-time */
      proposedAt: string;
      /** @description Whether the one who asks proposed it: then somebody else approves. */
      isOwn: boolean;
    };
    ApprovalWishDto: {
      /** @description Of the list that was looked through. */
      listHash: string;
    };
    /** @enum {string} */
    BreachRisk: 'unlikely' | 'risk' | 'high';
    /** @enum {string} */
    BreachNotice: 'yes' | 'no';
    BreachLineDto: {
      /** @description In the register. */
      designation: string | null;
      /** Format: date-time */
      knownAt: string;
      /**
       * Format: date-time
       * @description 72 hours after it was known.
       */
      notifyBy: string;
      /** @description Hours left until then, fewer than nought when it has passed; null once it is notified or decided not to be. */
      hoursLeft: number | null;
      risk: components['schemas']['BreachRisk'] | null;
      notice: components['schemas']['BreachNotice'] | null;
      /** Format: date-time */
      closedAt: string | null;
      id: string;
      organisationId: string;
      organisationName: string;
    };
    HandledOrganisationDto: {
      id: string;
      name: string;
    };
    BreachesDto: {
      items: components['schemas']['BreachLineDto'][];
      /** @description The authorities whose breaches one documents. */
      organisations: components['schemas']['HandledOrganisationDto'][];
    };
    /** @enum {string} */
    BreachKind: 'confidentiality' | 'integrity' | 'availability';
    /** @enum {string} */
    BreachDataKind:
      | 'identity'
      | 'personal_number'
      | 'incidents'
      | 'places'
      | 'health'
      | 'beliefs'
      | 'offences'
      | 'protected_identity'
      | 'accounts';
    /** @enum {string} */
    BreachSubject: 'reporters' | 'exposed' | 'mentioned' | 'children' | 'users';
    /** @enum {string} */
    BreachInformation: 'yes' | 'not_high' | 'unintelligible' | 'averted' | 'public';
    OpenBreachDto: {
      kinds: components['schemas']['BreachKind'][];
      dataKinds: components['schemas']['BreachDataKind'][];
      subjects: components['schemas']['BreachSubject'][];
      risk?: components['schemas']['BreachRisk'];
      notice?: components['schemas']['BreachNotice'];
      information?: components['schemas']['BreachInformation'];
      /**
       * Format: uuid
       * @description The authority that is responsible for the data.
       */
      organisationId: string;
      /** @description When the authority became aware of it, not after now. */
      knownAt: string;
      beganAt?: string;
      endedAt?: string;
      /** @description About how many persons. */
      persons?: number;
      /** @description About how many records: incidents, as a rule. */
      records?: number;
      /** @description When it was notified to IMY, not after now. */
      notifiedAt?: string;
      /** @description Local day on which the persons were told. */
      informedOn?: string;
      /** @description What happened. */
      what: string;
      /** @description What it may lead to for the persons. */
      consequences?: string;
      /** @description What has been done and will be. */
      measures?: string;
      riskReason?: string;
      /** @description Why it is notified, or is not. */
      noticeReason?: string;
      /** @description Why it was notified after the 72 hours. */
      lateReason?: string;
      /** @description What the persons are told, in plain words (article 34.2). */
      personText?: string;
    };
    BreachFactsDto: {
      kinds: components['schemas']['BreachKind'][];
      dataKinds: components['schemas']['BreachDataKind'][];
      subjects: components['schemas']['BreachSubject'][];
      risk?: components['schemas']['BreachRisk'];
      notice?: components['schemas']['BreachNotice'];
      information?: components['schemas']['BreachInformation'];
      /** @description When the authority became aware of it, not after now. */
      knownAt: string;
      beganAt?: string;
      endedAt?: string;
      /** @description About how many persons. */
      persons?: number;
      /** @description About how many records: incidents, as a rule. */
      records?: number;
      /** @description When it was notified to IMY, not after now. */
      notifiedAt?: string;
      /** @description Local day on which the persons were told. */
      informedOn?: string;
      /** @description What happened. */
      what: string;
      /** @description What it may lead to for the persons. */
      consequences?: string;
      /** @description What has been done and will be. */
      measures?: string;
      riskReason?: string;
      /** @description Why it is notified, or is not. */
      noticeReason?: string;
      /** @description Why it was notified after the 72 hours. */
      lateReason?: string;
      /** @description What the persons are told, in plain words (article 34.2). */
      personText?: string;
    };
    BreachDto: {
      /** @description In the register. */
      designation: string | null;
      /** Format: date-time */
      knownAt: string;
      /**
       * Format: date-time
       * @description 72 hours after it was known.
       */
      notifyBy: string;
      /** @description Hours left until then, fewer than nought when it has passed; null once it is notified or decided not to be. */
      hoursLeft: number | null;
      risk: components['schemas']['BreachRisk'] | null;
      notice: components['schemas']['BreachNotice'] | null;
      /** Format: date-time */
      closedAt: string | null;
      id: string;
      organisationId: string;
      organisationName: string;
      /** @description Goes back in `If-Match`. */
      revision: number;
      facts: components['schemas']['BreachFactsDto'];
    };
    BreachCountDto: {
      /** @description Different incidents that were read, listed or taken out. */
      incidents: number;
      /** @description Of them strict ones. */
      strict: number;
      /** @description Accounts that did so. */
      readers: number;
      /** @description Different accounts that had reported them. */
      reporters: number;
      /** @description Incidents whose text held what points out a person. */
      naming: number;
      /** @description At least so many persons: the reporters, and one for each text that points out somebody. */
      persons: number;
    };
    BreachPackDto: {
      /** @description In the register. */
      designation: string | null;
      /** Format: date-time */
      knownAt: string;
      /**
       * Format: date-time
       * @description 72 hours after it was known.
       */
      notifyBy: string;
      risk: components['schemas']['BreachRisk'] | null;
      notice: components['schemas']['BreachNotice'] | null;
      /** Format: date-time */
      closedAt: string | null;
      id: string;
      organisationId: string;
      organisationName: string;
      /** @description Goes back in `If-Match`. */
      revision: number;
      facts: components['schemas']['BreachFactsDto'];
      /** Format: date-time */
      madeAt: string;
      /** @description `personuppgiftsincident@1`. */
      format: string;
    };
    ToldPieceDto: {
      /** @enum {string} */
      whose: 'nobody' | 'person' | 'other';
      text: string;
    };
    /** @enum {string} */
    HitVerdict: 'same' | 'other' | 'withheld';
    HitDto: {
      /** @description By what it was found. */
      matchedBy: ('personal_number' | 'phone' | 'email' | 'name')[];
      /** @description What was told, in pieces; null when it has been erased since, or is restricted. */
      pieces: components['schemas']['ToldPieceDto'][] | null;
      verdict: components['schemas']['HitVerdict'] | null;
      secrecySection: string | null;
      incidentId: string;
      reference: string;
      kind: string;
      category: string;
      /** @description First day of the month in which it happened. */
      localMonth: string;
      isExact: boolean;
      /** @description Its processing is restricted: to look at it says what for (`POST …/openings`). */
      isRestricted: boolean;
      showsOthers: boolean;
    };
    HitsDto: {
      items: components['schemas']['HitDto'][];
    };
    JudgeHitDto: {
      verdict: components['schemas']['HitVerdict'];
      /** @description Chapter and section of OSL; goes with `withheld` and with nothing else. */
      secrecySection?: string;
      /** @description Whether other persons' data in the words are handed out too. */
      showsOthers?: boolean;
    };
    AccountCandidateDto: {
      unit: string | null;
      id: string;
      name: string;
      email: string;
    };
    AccountCandidatesDto: {
      items: components['schemas']['AccountCandidateDto'][];
    };
    ChosenAccountDto: {
      /** Format: uuid */
      accountId: string | null;
    };
    AccountRoleDto: {
      role: components['schemas']['Role'];
      organisation: string | null;
      unit: string | null;
      /** @description Local day from which it holds no longer; null while it has no end. */
      to: string | null;
      /** @description Local day from which it holds. */
      from: string;
    };
    HeldSessionDto: {
      /** Format: date-time */
      openedAt: string;
      /** Format: date-time */
      lastSeenAt: string;
      /** @description The system of the device, in one word. */
      device: string;
      method: string;
    };
    HeldTokenDto: {
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      expiresAt: string;
      name: string;
    };
    HeldReportDto: {
      /** Format: date-time */
      receivedAt: string;
      reference: string;
      organisation: string;
      status: string;
    };
    AccountDataDto: {
      /** @description What a staff register knows the person by. */
      code: string | null;
      unit: string | null;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      disabledAt: string | null;
      name: string;
      email: string;
      protectedIdentity: boolean;
      roles: components['schemas']['AccountRoleDto'][];
      sessions: components['schemas']['HeldSessionDto'][];
      tokens: components['schemas']['HeldTokenDto'][];
      /** @description Notices sent to the account. */
      notices: number;
      /** @description How often "nothing to report" was said. */
      quietReports: number;
      /** @description What the account has reported, newest first; `reportedInAll` says how many there are. */
      reported: components['schemas']['HeldReportDto'][];
      reportedInAll: number;
    };
    /** @enum {string} */
    NoticeField:
      | 'contact'
      | 'officer'
      | 'purposes'
      | 'grounds'
      | 'categories'
      | 'source'
      | 'recipients'
      | 'storage';
    ToldDto: {
      field: components['schemas']['NoticeField'];
      sv: string;
      en: string;
    };
    ExtractIncidentDto: {
      /** @description The words, with what is somebody else's masked as `[…]`; null when they have been erased. */
      words: string | null;
      reference: string;
      kind: string;
      category: string;
      /** @description First day of the month in which it happened. */
      month: string;
    };
    ExtractWithheldDto: {
      /** @description Chapter and section of OSL. */
      section: string;
      incidents: number;
    };
    ExtractDto: {
      designation: string | null;
      /** Format: date-time */
      madeAt: string;
      /** @description What is held of the person as a user; null when they have no account. */
      account: components['schemas']['AccountDataDto'] | null;
      organisation: string;
      receivedOn: string;
      /** @description Of whom. */
      name: string;
      told: components['schemas']['ToldDto'][];
      incidents: components['schemas']['ExtractIncidentDto'][];
      withheld: components['schemas']['ExtractWithheldDto'][];
      /** @description Contents that the search looked through. */
      searched: number;
    };
    /** @enum {string} */
    RestrictionGround: 'contested' | 'unlawful' | 'needed_by_person' | 'objection';
    CaseIncidentDto: {
      incidentId: string;
      reference: string;
    };
    RestrictionDto: {
      ground: components['schemas']['RestrictionGround'];
      /** @description Null when it has been erased. */
      motive: string | null;
      informedOn: string | null;
      liftedMotive: string | null;
      /** Format: date-time */
      setAt: string;
      incidents: components['schemas']['CaseIncidentDto'][];
      /** Format: date-time */
      liftedAt: string | null;
    };
    /** @enum {string} */
    WeighingResult: 'person' | 'authority';
    WeighingDto: {
      result: components['schemas']['WeighingResult'];
      /** @description What the authority's interests are. */
      interests: string;
      /** @description What the person has said of their own situation. */
      situation: string;
      /** @description Why the ones weigh more than the others. */
      reasons: string;
    };
    CorrectionDto: {
      toldOn: string | null;
      recipientsToldOn: string | null;
      /** @description The revision that it led to. */
      revision: number;
      incidentId: string;
      reference: string;
    };
    RecipientDto: {
      /** @enum {string} */
      by: 'disclosure' | 'export';
      /** @description Of a disclosure its designation in the register; of an export who took it. Null where neither may be told. */
      who: string | null;
      /** @description Of a disclosure: its id. */
      disclosureId: string | null;
      /** Format: date-time */
      at: string;
      incidentId: string;
      reference: string;
    };
    MeasuresDto: {
      restriction: components['schemas']['RestrictionDto'] | null;
      weighing: components['schemas']['WeighingDto'] | null;
      corrections: components['schemas']['CorrectionDto'][];
      /** @description Of the incidents that are the person's by judgement, restricted or corrected. */
      recipients: components['schemas']['RecipientDto'][];
    };
    RestrictDto: {
      ground: components['schemas']['RestrictionGround'];
      /** @description Of the incidents whose content is closed, as they are read aloud. */
      references: string[];
      /** @description Why, as the person is told. */
      motive: string;
    };
    LiftDto: {
      /** @description Local day on which the person was told that it would be lifted (article 18.3), not after today. */
      informedOn: string;
      /** @description Why it ends. */
      motive: string;
    };
    /**
     * @description What it is opened for: nothing but what article 18.2 allows.
     * @enum {string}
     */
    RestrictionPurpose: 'consent' | 'legal_claims' | 'rights_of_another' | 'public_interest';
    OpenRestrictedDto: {
      /** @description What it is opened for: nothing but what article 18.2 allows. */
      purpose: components['schemas']['RestrictionPurpose'];
      /** Format: uuid */
      incidentId: string;
    };
    OpenedRestrictedDto: {
      /** @description Null when it has been erased. */
      pieces: components['schemas']['ToldPieceDto'][] | null;
      incidentId: string;
      reference: string;
    };
    NoteCorrectionDto: {
      /** @description Local day on which the person was told, not after today. */
      toldOn?: string;
      /** @description Local day on which those who had copies were told, not after today. */
      recipientsToldOn?: string;
    };
    NoticePartDto: {
      field: components['schemas']['NoticeField'];
      sv: string;
      en: string;
      /** @description Whether the authority says so itself. */
      isOwn: boolean;
    };
    NoticeDto: {
      /** Format: date-time */
      setAt: string | null;
      organisationId: string;
      organisationName: string;
      parts: components['schemas']['NoticePartDto'][];
      /** @description How often it has been set, for `If-Match`. */
      revision: number;
    };
    NoticesDto: {
      items: components['schemas']['NoticeDto'][];
    };
    NoticeTextDto: {
      sv: string;
      en: string;
    };
    NoticeWordsDto: {
      /** @description Who the controller is and how to reach it. */
      contact?: components['schemas']['NoticeTextDto'];
      /** @description How to reach the data protection officer. */
      officer?: components['schemas']['NoticeTextDto'];
      purposes?: components['schemas']['NoticeTextDto'];
      grounds?: components['schemas']['NoticeTextDto'];
      categories?: components['schemas']['NoticeTextDto'];
      source?: components['schemas']['NoticeTextDto'];
      recipients?: components['schemas']['NoticeTextDto'];
      storage?: components['schemas']['NoticeTextDto'];
    };
    RecordTextDto: {
      sv: string;
      en: string;
    };
    ProcessingActivityDto: {
      /** @description The least that its incidents are protected by; null where there are none. */
      tier: components['schemas']['Tier'] | null;
      /** @description Roles that read what was told. */
      readers: components['schemas']['Role'][];
      /** @description Roles that see that it happened. */
      partly: components['schemas']['Role'][];
      fields: (
        'statistics' | 'unit' | 'affected' | 'details' | 'place' | 'time' | 'text' | 'sender'
      )[];
      code: string;
      name: components['schemas']['RecordTextDto'];
      subjects: components['schemas']['RecordTextDto'];
      categories: components['schemas']['RecordTextDto'];
    };
    ProcessingRecordDto: {
      /** Format: date-time */
      madeAt: string;
      activities: components['schemas']['ProcessingActivityDto'][];
      security: components['schemas']['RecordTextDto'][];
      /** @description Countries outside the EU and the EEA that anything is handed to: none. */
      thirdCountries: string[];
      organisationId: string;
      organisationName: string;
      /** @description What is the same for all of them: who is responsible, why, on what ground, recipients, how long. */
      parts: components['schemas']['NoticePartDto'][];
      /** @description How often the authority has set its own words, for `If-Match`. */
      revision: number;
    };
    /** @enum {string} */
    RightsKind: 'access' | 'rectification' | 'erasure' | 'restriction' | 'objection';
    /** @enum {string} */
    RightsChannel: 'letter' | 'email' | 'phone' | 'visit' | 'e_service';
    /** @enum {string} */
    IdentityCheck: 'not_yet' | 'document_shown' | 'electronic' | 'known' | 'registered_address';
    /** @enum {string} */
    RightsOutcome: 'granted' | 'partly' | 'refused' | 'nothing_held';
    RightsCaseLineDto: {
      /** @description Designation in the register. */
      designation: string | null;
      kind: components['schemas']['RightsKind'];
      channel: components['schemas']['RightsChannel'];
      identity: components['schemas']['IdentityCheck'];
      /** @description Days left until it, fewer than nought when it has passed; null once it is decided. */
      daysLeft: number | null;
      outcome: components['schemas']['RightsOutcome'] | null;
      /** Format: date-time */
      decidedAt: string | null;
      id: string;
      organisationId: string;
      organisationName: string;
      receivedOn: string;
      /** @description The last local day for the answer. */
      dueOn: string;
      isExtended: boolean;
    };
    RightsCasesDto: {
      nextCursor: string | null;
      items: components['schemas']['RightsCaseLineDto'][];
      /** @description The authorities that one handles cases of. */
      organisations: components['schemas']['HandledOrganisationDto'][];
    };
    SoughtPersonDto: {
      /** @description The whole name. */
      name: string;
      /** @description Earlier names, nicknames and other spellings. */
      otherNames?: string[];
      personalNumber?: string;
      phones?: string[];
      emails?: string[];
      /** @description What is asked for, and where the answer goes. */
      wish?: string;
    };
    OpenRightsCaseDto: {
      kind: components['schemas']['RightsKind'];
      channel: components['schemas']['RightsChannel'];
      identity: components['schemas']['IdentityCheck'];
      /**
       * Format: uuid
       * @description The authority that is asked.
       */
      organisationId: string;
      /** @description Local day on which it came in, not after today. */
      receivedOn: string;
      person: components['schemas']['SoughtPersonDto'];
    };
    RightsSearchDto: {
      /** @enum {string} */
      status: 'waiting' | 'running' | 'completed' | 'stopped' | 'failed';
      asOfPosition: number | null;
      /** Format: date-time */
      finishedAt: string | null;
      id: string;
      /** @description Positions of the stream looked through, of `asOfPosition`. */
      position: number;
      /** @description Contents opened and looked through. */
      contents: number;
    };
    RightsCaseDto: {
      /** @description Designation in the register. */
      designation: string | null;
      kind: components['schemas']['RightsKind'];
      channel: components['schemas']['RightsChannel'];
      identity: components['schemas']['IdentityCheck'];
      /** @description Days left until it, fewer than nought when it has passed; null once it is decided. */
      daysLeft: number | null;
      outcome: components['schemas']['RightsOutcome'] | null;
      /** Format: date-time */
      decidedAt: string | null;
      /** @description Null when it has been erased. */
      person: components['schemas']['SoughtPersonDto'] | null;
      extensionReason: string | null;
      motive: string | null;
      /** @description The person's own account, as a handler has found. */
      accountId: string | null;
      search: components['schemas']['RightsSearchDto'] | null;
      /** @description Whether the person can still be told that the answer takes longer. */
      mayExtend: boolean;
      /** @description What the search found, and how much of it is not judged. */
      hits: number;
      unjudged: number;
      id: string;
      organisationId: string;
      organisationName: string;
      receivedOn: string;
      /** @description The last local day for the answer. */
      dueOn: string;
      isExtended: boolean;
    };
    IdentityDto: {
      identity: components['schemas']['IdentityCheck'];
    };
    ExtensionDto: {
      /** @description Why the answer takes longer, as the person is told. */
      reason: string;
    };
    RightsDecisionDto: {
      outcome: components['schemas']['RightsOutcome'];
      /** @description Why, as the person is told. */
      motive: string;
    };
    MeetingMonthsDto: {
      /** @description The month that is not over. */
      current: string;
      last: string;
      before: string;
    };
    MeetingBandsDto: {
      current: number;
      last: number;
      before: number;
    };
    MeetingCategoryDto: {
      current: number;
      last: number;
      before: number;
      /** @description A category of the second level, or of the first where there is none below. */
      code: string;
    };
    MeetingAreaDto: {
      current: number;
      last: number;
      before: number;
      /** @description `<level>:<code>`. */
      area: string;
      /** @description Those with five or more in any of the months. */
      categories: components['schemas']['MeetingCategoryDto'][];
    };
    ShownEventDto: {
      /** @enum {string} */
      status: 'planned' | 'cancelled';
      /** @enum {string} */
      kind:
        | 'market'
        | 'festival'
        | 'match'
        | 'demonstration'
        | 'school_leaving'
        | 'holiday'
        | 'road_works'
        | 'other';
      id: string;
      organisationName: string;
      /** @description Why it was cancelled. */
      reason: string | null;
      title: string;
      /** @description `<level>:<code>`. */
      area: string;
      areaName: string;
      place: string | null;
      /** @description On the clocks of the place, `2026-12-05T10:00`. */
      from: string;
      to: string;
      organiser: string | null;
      expectedPeople: number | null;
      link: string | null;
    };
    MeetingViewDto: {
      /** @description How far in the stream of revisions every figure of this answer has seen. */
      asOfPosition: number;
      months: components['schemas']['MeetingMonthsDto'];
      /** @description Everything that is shown below, together. */
      total: components['schemas']['MeetingBandsDto'];
      categories: components['schemas']['MeetingCategoryDto'][];
      areas: components['schemas']['MeetingAreaDto'][];
      /** @description Planned events of today and the thirteen days after, the earliest first, at most 50. */
      events: components['schemas']['ShownEventDto'][];
    };
    PeriodDto: {
      from: string;
      to: string;
    };
    AskedViewDto: {
      /** @description `<level>:<code>`. */
      area: string;
      period: components['schemas']['PeriodDto'];
      total: number;
    };
    ExpectedRangeDto: {
      mean: number;
      low: number;
      high: number;
      outerLow: number;
      outerHigh: number;
    };
    MonthFiguresDto: {
      month: string;
      /** @description null where there are no data for any area. */
      now: number | null;
      before: number | null;
      compared: boolean;
      expected: components['schemas']['ExpectedRangeDto'] | null;
    };
    CategoryFiguresDto: {
      code: string;
      categories: components['schemas']['CategoryFiguresDto'][];
      /** @description All incidents of the period so far. */
      total: number;
      /** @description Those of the compared months. */
      now: number;
      /** @description Those of the same months before. */
      before: number;
    };
    PartFiguresDto: {
      /** @description `<level>:<code>`, a gender, a severity; null where nobody said. */
      key: string | null;
      expected: components['schemas']['ExpectedRangeDto'] | null;
      /** @description All incidents of the period so far. */
      total: number;
      /** @description Those of the compared months. */
      now: number;
      /** @description Those of the same months before. */
      before: number;
    };
    AroundDto: {
      /** @description `<level>:<code>`. */
      area: string;
      /** @description All incidents of the period so far. */
      total: number;
      /** @description Those of the compared months. */
      now: number;
      /** @description Those of the same months before. */
      before: number;
    };
    LivePictureDto: {
      /** @description How far in the stream of revisions every figure of this answer has seen. */
      asOfPosition: number;
      /** @description Tiers that are counted; those that the reader may not see counts of are left out. */
      tiers: ('open' | 'internal' | 'protected' | 'strict')[];
      guarded: components['schemas']['GuardedCountsDto'];
      /** @description `<level>:<code>` of the area that is shown. */
      area: string;
      /** @description Set when another view is shown than the one asked for, because that held too few incidents. */
      asked: components['schemas']['AskedViewDto'] | null;
      /** @description The first and the last month with any data in the whole municipality; null where there is none. */
      oldest: string | null;
      newest: string | null;
      period: components['schemas']['PeriodDto'];
      finished: boolean;
      compared: components['schemas']['PeriodDto'] | null;
      comparedBefore: components['schemas']['PeriodDto'] | null;
      /** @description Whether the areas below are compared over the same months; their `now` and `before` are 0 when not. */
      areasCompared: boolean;
      breaks: components['schemas']['RecordingBreakDto'][];
      expected: components['schemas']['ExpectedRangeDto'] | null;
      /** @description The periods that `expected` rests on. */
      expectedFrom: components['schemas']['PeriodDto'][];
      months: components['schemas']['MonthFiguresDto'][];
      focusAreas: components['schemas']['CategoryFiguresDto'][];
      areas: components['schemas']['PartFiguresDto'][];
      genders: components['schemas']['PartFiguresDto'][];
      severities: components['schemas']['PartFiguresDto'][];
      around: components['schemas']['AroundDto'] | null;
      excluded: number;
      unknown: number;
      /** @description All incidents of the period so far. */
      total: number;
      /** @description Those of the compared months. */
      now: number;
      /** @description Those of the same months before. */
      before: number;
    };
    StandoutDto: {
      /** @description `<level>:<code>`. */
      area: string;
      category: string;
      /** @description Incidents in the compared months. */
      now: number;
      /** @description Those of the same months a year before. */
      before: number;
      expected: components['schemas']['ExpectedRangeDto'];
    };
    StandoutsDto: {
      /** @description How far in the stream of revisions every figure of this answer has seen. */
      asOfPosition: number;
      /** @description null where no whole months can be compared, and nothing is looked for. */
      compared: components['schemas']['PeriodDto'] | null;
      /** @description The periods that `expected` rests on; with fewer than three, nothing is looked for. */
      expectedFrom: components['schemas']['PeriodDto'][];
      /** @description How many areas times categories were looked through. */
      series: number;
      items: components['schemas']['StandoutDto'][];
    };
    CountRangeDto: {
      atLeast: number;
      atMost: number;
    };
    EmployeeRateDto: {
      /** @description null where the count is a band. */
      rate: number | null;
      low: number;
      high: number;
      headcount: number;
    };
    UnitKindRangeDto: {
      atLeast: number;
      atMost: number;
      rate: components['schemas']['EmployeeRateDto'] | null;
      /** @description A code, a kind of unit, `2026-03` or `2026`; null where nothing is stated. */
      code: string | null;
    };
    CodedRangeDto: {
      atLeast: number;
      atMost: number;
      /** @description A code, a kind of unit, `2026-03` or `2026`; null where nothing is stated. */
      code: string | null;
    };
    ShareRangeDto: {
      low: number;
      high: number;
    };
    StaffThreatFiguresDto: {
      total: components['schemas']['CountRangeDto'];
      unitKinds: components['schemas']['UnitKindRangeDto'][];
      influenceKinds: components['schemas']['CodedRangeDto'][];
      actorTypes: components['schemas']['CodedRangeDto'][];
      /** @description One incident may have several: they do not add up. */
      consequences: components['schemas']['CodedRangeDto'][];
      policeReported: components['schemas']['CountRangeDto'];
      policeShare: components['schemas']['ShareRangeDto'] | null;
      /** @description null where a headcount is not known, or not all that the units report is counted. */
      rate: components['schemas']['EmployeeRateDto'] | null;
    };
    StaffThreatsDto: {
      /**
       * @description Number by number, in bands of five, or not at all.
       * @enum {string}
       */
      told: 'exact' | 'bands' | 'none';
      /**
       * @description Whose incidents: everybody's, or those of the reader's own organisations.
       * @enum {string}
       */
      of: 'all' | 'own';
      /** @description How far in the stream of revisions every count of this answer has seen. */
      asOfPosition: number;
      /** @description The method, and its version, that the figures are made by. */
      method: string;
      /** @description `<level>:<code>`: in bands the municipality, whatever was asked for. */
      area: string;
      /** @description Whole months; in bands the last calendar year of the period that is over. null where there is none. */
      period: components['schemas']['PeriodDto'] | null;
      figures: components['schemas']['StaffThreatFiguresDto'] | null;
      /** @description Each month of the period; in bands that year and the four before it. From where data begin. */
      series: components['schemas']['CodedRangeDto'][];
    };
    WeekDaysDto: {
      from: string;
      to: string;
    };
    WeekFigureDto: {
      /**
       * @description How the count lies to what was expected.
       * @enum {string|null}
       */
      standing: 'farBelow' | 'below' | 'within' | 'above' | 'farAbove' | null;
      /** @description A focus area, a category of the second level, or `<level>:<code>`; empty for everything. */
      code: string;
      now: number;
      /** @description The four weeks before, the earliest first. */
      earlier: number[];
      /** @description After the method `week@1`; null where fewer than four weeks before can be trusted. */
      expected: components['schemas']['ExpectedRangeDto'] | null;
    };
    OverdueUnitDto: {
      /** @enum {string} */
      rhythm: 'weekly' | 'monthly';
      id: string;
      name: string;
      /** @description The week or month that a report is owed for, the first day inclusive, the last exclusive. */
      from: string;
      to: string;
    };
    OverdueReportsDto: {
      expected: number;
      overdue: number;
      /** @description Those of the reader's own organisation, for those who may read its incidents; empty for others. */
      units: components['schemas']['OverdueUnitDto'][];
    };
    WeekEventDto: {
      /** @enum {string} */
      status: 'planned' | 'cancelled';
      /** @enum {string} */
      kind:
        | 'market'
        | 'festival'
        | 'match'
        | 'demonstration'
        | 'school_leaving'
        | 'holiday'
        | 'road_works'
        | 'other';
      id: string;
      organisationName: string;
      /** @description Why it was cancelled. */
      reason: string | null;
      title: string;
      /** @description `<level>:<code>`. */
      area: string;
      areaName: string;
      place: string | null;
      /** @description On the clocks of the place, `2026-12-05T10:00`. */
      from: string;
      to: string;
      organiser: string | null;
      expectedPeople: number | null;
      link: string | null;
      /** @description The weekdays that it touches in those weeks, Monday 1 … Sunday 7. */
      weekdays: number[];
      /** @description Whether it touches the week shown. */
      isInWeekShown: boolean;
      /**
       * @description After the method `sameWeekdays@1`: counted incidents of the event's area on its weekdays in each of four weeks, the
       *     earliest first; those just before the week shown for an event in it, else those that end with it. Null where they
       *     cannot be trusted, and for an area that is larger than the one asked for.
       */
      usual: number[] | null;
    };
    WeekDto: {
      /** @description How far in the stream of revisions every count of this answer has seen. */
      asOfPosition: number;
      /** @description The method, and its version, that expected ranges are made by. */
      method: string;
      /** @description `<level>:<code>`. */
      area: string;
      week: components['schemas']['WeekDaysDto'];
      /** @description The week before and after; `next` is null while that is not over. */
      previous: string;
      next: string | null;
      /** @description Tiers that are counted. Protected and strict incidents are in no week. */
      tiers: ('open' | 'internal' | 'protected' | 'strict')[];
      total: components['schemas']['WeekFigureDto'];
      focusAreas: components['schemas']['WeekFigureDto'][];
      categories: components['schemas']['WeekFigureDto'][];
      areas: components['schemas']['WeekFigureDto'][];
      /** @description Of the week: notices of kinds that are no incidents. */
      notCounted: number;
      /** @description Of the months that the week lies in: incidents whose day is not known, so that they are in no week. */
      undated: number;
      /** @description How many figures have a range, and how many of so many lie outside theirs by chance alone, at most. */
      compared: number;
      outsideByChance: number;
      /** @description From when on incidents are recorded in another way. */
      breaks: components['schemas']['RecordingBreakDto'][];
      reports: components['schemas']['OverdueReportsDto'];
      /** @description Of the week and the two after it, in the area, in its parts and around it: the earliest first, at most 50. */
      events: components['schemas']['WeekEventDto'][];
    };
    EffectAreaDto: {
      /** @enum {string} */
      of: 'treated' | 'control' | 'displaced' | 'displacedControl';
      /** @description `<level>:<code>`. */
      area: string;
      name: string;
      before: number;
      after: number;
      /** @description Rapporteringsgrad before and after, 0 to 1; null when nothing was due. */
      coverageBefore: number | null;
      coverageAfter: number | null;
    };
    EffectMonthDto: {
      /** @description `2026-03`. */
      month: string;
      before: number[];
      after: number[];
    };
    EffectDifferenceDto: {
      estimate: number;
      low: number;
      high: number;
    };
    AlikeAreaDto: {
      /** @description `<level>:<code>`. */
      area: string;
      name: string;
      before: number;
    };
    BeforeAfterDto: {
      /** @enum {string} */
      verdict:
        | 'fewer'
        | 'more'
        | 'chance'
        | 'notWhole'
        | 'break'
        | 'coverage'
        | 'tooShort'
        | 'tooFew'
        | 'unlikeSize'
        | 'unlikeBefore';
      /**
       * @description The area that keeps the verdict from being told.
       * @enum {string|null}
       */
      about: 'treated' | 'control' | 'displaced' | 'displacedControl' | null;
      /** @description `beforeAfter@1`. */
      method: string;
      /** @description How far in the stream of revisions every count of this answer has seen. */
      asOfPosition: number;
      /** @description Tiers that are counted: open and internal, for everybody. */
      tiers: ('open' | 'internal' | 'protected' | 'strict')[];
      period: components['schemas']['PeriodDto'];
      before: components['schemas']['PeriodDto'];
      /** @description The months of the period that are over and have data in both; null when there are none. */
      comparable: components['schemas']['PeriodDto'] | null;
      areas: components['schemas']['EffectAreaDto'][];
      months: components['schemas']['EffectMonthDto'][];
      /** @description Where something was done, held against `control`. */
      local: components['schemas']['EffectDifferenceDto'];
      /** @description Where incidents may have moved to; null when nobody asked. */
      displacement: components['schemas']['EffectDifferenceDto'] | null;
      total: components['schemas']['EffectDifferenceDto'];
      /** @description The same difference one step earlier; null without data so far back. */
      placebo: components['schemas']['EffectDifferenceDto'] | null;
      /** @description Whether months vary more than chance alone would make them, so that intervals follow their spread. */
      isSpread: boolean;
      /** @description Areas of the level asked for with about as many incidents before, the nearest first: what can be held against. */
      alike: components['schemas']['AlikeAreaDto'][];
      /** @description Incidents of categories that are not counted. */
      excluded: number;
    };
    /** @enum {string} */
    GoverningKind:
      | 'law'
      | 'national_strategy'
      | 'programme'
      | 'plan'
      | 'policy'
      | 'guideline'
      | 'agreement'
      | 'other';
    /**
     * @description Today.
     * @enum {string}
     */
    GoverningValidity: 'valid' | 'not_yet' | 'ended' | 'replaced';
    GoverningNameDto: {
      id: string;
      name: string;
    };
    GoverningGoalDto: {
      /**
       * @description Null where it lies across them.
       * @enum {string|null}
       */
      focusArea:
        'accidents' | 'crime' | 'threats_staff' | 'resilience' | 'protective_security' | null;
      /**
       * Format: uuid
       * @description Made by whoever adds the goal; the same in all versions.
       */
      id: string;
      text: string;
      wishedResult: string;
      indicator: string;
      /** @description True where it no longer stands. */
      isEnded: boolean;
    };
    GoverningDocumentDto: {
      kind: components['schemas']['GoverningKind'];
      /**
       * Format: date
       * @description Local day; null where it is not known.
       */
      adoptedOn: string | null;
      /**
       * Format: date
       * @description First day on which it holds.
       */
      validFrom: string;
      /**
       * Format: date
       * @description The last day; null until further notice.
       */
      validTo: string | null;
      /**
       * Format: uuid
       * @description The organisation whose own it is; null for the municipality's.
       */
      organisationId: string | null;
      /** @description Null where it is the municipality's. */
      organisationName: string | null;
      /** @description Today. */
      validity: components['schemas']['GoverningValidity'];
      /** @description For `If-Match`. */
      revision: number;
      /** @description Those that it replaces, by name. */
      replaced: components['schemas']['GoverningNameDto'][];
      replacedBy: components['schemas']['GoverningNameDto'][];
      /** @description Organisations that have said how they carry out some goal of it. */
      answering: number;
      mayChange: boolean;
      /**
       * Format: uuid
       * @description Made by the caller: the same again is answered with what stands.
       */
      id: string;
      name: string;
      /** @description The body that decided it. */
      adoptedBy: string;
      /** @description Diarienummer of the decision; may be empty. */
      caseNumber: string;
      /** @description http or https; may be empty. */
      link: string;
      /** @description Documents of the same owner in whose place it stands. */
      replaces: string[];
      goals: components['schemas']['GoverningGoalDto'][];
    };
    GoverningOrganisationDto: {
      id: string;
      name: string;
    };
    GoverningDocumentsDto: {
      /** @description By name; those of the municipality first. */
      items: components['schemas']['GoverningDocumentDto'][];
      /** @description Whether the reader keeps the municipality's. */
      mayKeep: boolean;
      /** @description Organisations whose own documents the reader keeps, and for which they may answer. */
      organisations: components['schemas']['GoverningOrganisationDto'][];
    };
    NewDocumentDto: {
      kind: components['schemas']['GoverningKind'];
      /**
       * Format: date
       * @description Local day; null where it is not known.
       */
      adoptedOn: string | null;
      /**
       * Format: date
       * @description First day on which it holds.
       */
      validFrom: string;
      /**
       * Format: date
       * @description The last day; null until further notice.
       */
      validTo: string | null;
      /**
       * Format: uuid
       * @description The organisation whose own it is; null for the municipality's.
       */
      organisationId: string | null;
      /**
       * Format: uuid
       * @description Made by the caller: the same again is answered with what stands.
       */
      id: string;
      name: string;
      /** @description The body that decided it. */
      adoptedBy: string;
      /** @description Diarienummer of the decision; may be empty. */
      caseNumber: string;
      /** @description http or https; may be empty. */
      link: string;
      /** @description Documents of the same owner in whose place it stands. */
      replaces: string[];
      goals: components['schemas']['GoverningGoalDto'][];
    };
    GoverningAnswerDto: {
      /** Format: date-time */
      writtenAt: string;
      goalId: string;
      organisationId: string;
      organisationName: string;
      revision: number;
      text: string;
    };
    OneGoverningDocumentDto: {
      kind: components['schemas']['GoverningKind'];
      /**
       * Format: date
       * @description Local day; null where it is not known.
       */
      adoptedOn: string | null;
      /**
       * Format: date
       * @description First day on which it holds.
       */
      validFrom: string;
      /**
       * Format: date
       * @description The last day; null until further notice.
       */
      validTo: string | null;
      /**
       * Format: uuid
       * @description The organisation whose own it is; null for the municipality's.
       */
      organisationId: string | null;
      /** @description Null where it is the municipality's. */
      organisationName: string | null;
      /** @description Today. */
      validity: components['schemas']['GoverningValidity'];
      /** @description For `If-Match`. */
      revision: number;
      /** @description Those that it replaces, by name. */
      replaced: components['schemas']['GoverningNameDto'][];
      replacedBy: components['schemas']['GoverningNameDto'][];
      /** @description Organisations that have said how they carry out some goal of it. */
      answering: number;
      mayChange: boolean;
      /**
       * Format: uuid
       * @description Made by the caller: the same again is answered with what stands.
       */
      id: string;
      name: string;
      /** @description The body that decided it. */
      adoptedBy: string;
      /** @description Diarienummer of the decision; may be empty. */
      caseNumber: string;
      /** @description http or https; may be empty. */
      link: string;
      /** @description Documents of the same owner in whose place it stands. */
      replaces: string[];
      goals: components['schemas']['GoverningGoalDto'][];
      /** @description By goal and organisation; the text is empty where an answer was taken back. */
      answers: components['schemas']['GoverningAnswerDto'][];
      /** @description Organisations for which the reader may answer. */
      organisations: components['schemas']['GoverningOrganisationDto'][];
    };
    WishedDocumentDto: {
      kind: components['schemas']['GoverningKind'];
      /**
       * Format: date
       * @description Local day; null where it is not known.
       */
      adoptedOn: string | null;
      /**
       * Format: date
       * @description First day on which it holds.
       */
      validFrom: string;
      /**
       * Format: date
       * @description The last day; null until further notice.
       */
      validTo: string | null;
      name: string;
      /** @description The body that decided it. */
      adoptedBy: string;
      /** @description Diarienummer of the decision; may be empty. */
      caseNumber: string;
      /** @description http or https; may be empty. */
      link: string;
      /** @description Documents of the same owner in whose place it stands. */
      replaces: string[];
      goals: components['schemas']['GoverningGoalDto'][];
    };
    GoverningAnswersDto: {
      items: components['schemas']['GoverningAnswerDto'][];
    };
    WishedAnswerDto: {
      /** @description How the organisation carries out the goal; empty takes the answer back. */
      text: string;
    };
    PicturePeriodDto: {
      from: string;
      to: string;
    };
    PictureLineDto: {
      /** Format: date-time */
      begunAt: string;
      id: string;
      organisationId: string;
      organisationName: string;
      /** @description `<level>:<code>`. */
      area: string;
      areaName: string;
      period: components['schemas']['PicturePeriodDto'];
      templateVersion: number;
      /** @description Sections that it has. */
      sections: number;
      /** @description Sections in which something stands. */
      written: number;
      openComments: number;
    };
    PictureOrganisationDto: {
      /** @description `<level>:<code>` of the area that it answers for; null where it answers for none. */
      area: string | null;
      id: string;
      name: string;
    };
    PicturesDto: {
      nextCursor: string | null;
      items: components['schemas']['PictureLineDto'][];
      /** @description The authorities that the reader makes pictures of. */
      organisations: components['schemas']['PictureOrganisationDto'][];
      /** @description The year that has just ended. */
      suggested: components['schemas']['PicturePeriodDto'];
    };
    BeginPictureDto: {
      /**
       * Format: uuid
       * @description The authority that makes it.
       */
      organisationId: string;
      /** @description `<code>` or `<level>:<code>`. */
      area: string;
      /** @description First day of the first month. */
      from: string;
      /** @description First day of the month after the last: twelve months later, or four for a tertial. */
      to: string;
    };
    /** @enum {string} */
    RichTextBlockType: 'paragraph' | 'heading' | 'bullet' | 'number';
    RichTextRunDto: {
      text: string;
      strong?: boolean;
      emphasis?: boolean;
      /** @description http, https or mailto. */
      href?: string;
    };
    RichTextBlockDto: {
      type: components['schemas']['RichTextBlockType'];
      runs: components['schemas']['RichTextRunDto'][];
    };
    JudgementDto: {
      /** @enum {string|null} */
      confidence: 'low' | 'medium' | 'high' | null;
      /** @enum {string|null} */
      light: 'green' | 'yellow' | 'red' | null;
      /**
       * @description How far protective security has come; null for all other sections.
       * @enum {string|null}
       */
      status: 'not_begun' | 'under_way' | 'done' | null;
      body: components['schemas']['RichTextBlockDto'][];
      /** @description Why this, and not something else. */
      why: string;
      /** @description Which sources were used, and which were not. */
      sources: string;
      /** @description How the sources limit what is known. */
      limits: string;
      /** @description What those limits do to the judgement. */
      effect: string;
      lightReason: string;
      womenMen: string;
      /** @description Who is told what. */
      told: string;
      /** @description What came of what was written of the period before. */
      followUp: string;
      /** @description Ids of the governing documents and goals that it answers to. */
      governing: string[];
    };
    StandingSectionDto: {
      /** @description Name of whoever wrote it last; null where it is not to be seen, and before anybody has. */
      writtenBy: string | null;
      /** Format: date-time */
      writtenAt: string | null;
      /** @description What in its words may point out a person, by kind. */
      personDataKinds: components['schemas']['PersonDataKind'][];
      section: string;
      /** @description For `If-Match`; 0 before anything stands. */
      revision: number;
      judgement: components['schemas']['JudgementDto'];
      openComments: number;
    };
    EarlierPictureDto: {
      id: string;
      period: components['schemas']['PicturePeriodDto'];
      sections: components['schemas']['StandingSectionDto'][];
    };
    SectionWordsDto: {
      sv: string;
      en: string;
    };
    /** @enum {string} */
    SectionKind: 'judgement' | 'aggregate' | 'status';
    /** @enum {string} */
    PictureFigure:
      | 'expectedRange@1'
      | 'weekdayHour@1'
      | 'topPlaces@1'
      | 'funnel@1'
      | 'staffThreats@1'
      | 'statisticsBeside@1'
      | 'beforeAfter@1'
      | 'shareBreaks@1';
    SectionNameDto: {
      sv: string;
      en: string;
    };
    TemplateSectionDto: {
      /** @description The law or guideline that it answers to. */
      source: components['schemas']['SectionWordsDto'] | null;
      /**
       * @description Which part of the law it is; such a section can be neither hidden nor removed.
       * @enum {string|null}
       */
      block: 'mapping' | 'other_information' | 'analysis' | null;
      kind: components['schemas']['SectionKind'];
      figures: components['schemas']['PictureFigure'][];
      code: string;
      name: components['schemas']['SectionNameDto'];
      covers: components['schemas']['SectionWordsDto'];
      coversNot: components['schemas']['SectionWordsDto'];
      focusAreas: string[];
      isHidden: boolean;
    };
    PictureDto: {
      /** Format: date-time */
      begunAt: string;
      earlier: components['schemas']['EarlierPictureDto'] | null;
      /** @description Those that its version of the template shows, in order. */
      template: components['schemas']['TemplateSectionDto'][];
      standing: components['schemas']['StandingSectionDto'][];
      mayWrite: boolean;
      id: string;
      organisationId: string;
      organisationName: string;
      /** @description `<level>:<code>`. */
      area: string;
      areaName: string;
      period: components['schemas']['PicturePeriodDto'];
      templateVersion: number;
      /** @description Sections that it has. */
      sections: number;
      /** @description Sections in which something stands. */
      written: number;
      openComments: number;
    };
    WriteSectionDto: {
      judgement: components['schemas']['JudgementDto'];
      /** @description What the writer had before merges in which not all of it was chosen: kept in the history, and never standing. */
      aside?: components['schemas']['JudgementDto'][];
    };
    /**
     * @description `aside`: what somebody did not choose in a merge.
     * @enum {string}
     */
    RevisionKind: 'written' | 'aside';
    SectionRevisionDto: {
      /** @description `aside`: what somebody did not choose in a merge. */
      kind: components['schemas']['RevisionKind'];
      writtenBy: string | null;
      /** Format: date-time */
      writtenAt: string;
      revision: number;
      judgement: components['schemas']['JudgementDto'];
    };
    SectionHistoryDto: {
      /** @description The revision to ask for those before; null at the first. */
      nextCursor: string | null;
      items: components['schemas']['SectionRevisionDto'][];
    };
    SectionCommentDto: {
      writtenBy: string | null;
      /** Format: date-time */
      writtenAt: string;
      resolvedBy: string | null;
      /** Format: date-time */
      resolvedAt: string | null;
      id: string;
      text: string;
    };
    SectionCommentsDto: {
      items: components['schemas']['SectionCommentDto'][];
    };
    NewCommentDto: {
      text: string;
    };
    ResolutionDto: {
      /** @description False opens it again. */
      resolved: boolean;
    };
    PictureTemplateDto: {
      /**
       * Format: date-time
       * @description Null for the first edition, as it comes with the product.
       */
      madeAt: string | null;
      /** @description For `If-Match`; a new one is the next. */
      version: number;
      sections: components['schemas']['TemplateSectionDto'][];
    };
    WishedSectionDto: {
      figures: components['schemas']['PictureFigure'][];
      /** @description That of a known section, or `own.` and small letters for a new one. */
      code: string;
      name: components['schemas']['SectionNameDto'];
      covers: components['schemas']['SectionWordsDto'];
      coversNot: components['schemas']['SectionWordsDto'];
      isHidden: boolean;
    };
    WishedTemplateDto: {
      sections: components['schemas']['WishedSectionDto'][];
    };
    ActionContentDto: {
      /** Format: date */
      dueOn: string | null;
      what: string;
      where: string;
      who: string;
    };
    ActionDto: {
      /** Format: date-time */
      doneAt: string | null;
      /** @description The measure that it became. */
      measureId: string | null;
      id: string;
      organisationId: string;
      /** @description `<level>:<code>`. */
      area: string;
      areaName: string;
      action: components['schemas']['ActionContentDto'];
      /** @description For `If-Match`. */
      revision: number;
      isLate: boolean;
    };
    MeasureOrganisationDto: {
      area: string | null;
      id: string;
      name: string;
    };
    ActionsDto: {
      items: components['schemas']['ActionDto'][];
      organisations: components['schemas']['MeasureOrganisationDto'][];
    };
    BeginActionDto: {
      /** Format: uuid */
      organisationId: string;
      /** @description `<code>` or `<level>:<code>`. */
      area: string;
      action: components['schemas']['ActionContentDto'];
    };
    WriteActionDto: {
      action: components['schemas']['ActionContentDto'];
    };
    TickActionDto: {
      done: boolean;
    };
    PromotedDto: {
      measureId: string;
    };
    FollowUpContentDto: {
      /** @enum {string|null} */
      carriedOut: 'as_planned' | 'partly' | 'not' | null;
      /** @description Whole öre, so far. */
      costUsedOre: number | null;
      /**
       * @description At year end only.
       * @enum {string|null}
       */
      goalJudgement: 'full' | 'partly' | 'not' | null;
      done: string;
      obstacle: string;
      nextStep: string;
      motivation: string;
    };
    /** @enum {string} */
    MeasureStatus: 'draft' | 'planned' | 'ongoing' | 'done' | 'stopped';
    GoalContentDto: {
      /**
       * @description `name@version`; null where an indicator of one's own is used.
       * @enum {string|null}
       */
      figure: 'expectedRange@1' | 'staffThreats@1' | null;
      category: string | null;
      /** @enum {string|null} */
      focusArea:
        'accidents' | 'crime' | 'threats_staff' | 'resilience' | 'protective_security' | null;
      /** @description Decimal digits, `120` or `34.5`. */
      baseline: string | null;
      target: string | null;
      /** @enum {string|null} */
      direction: 'down' | 'up' | null;
      /** Format: date */
      byWhen: string | null;
      words: string;
      ownIndicator: string;
      ownSource: string;
    };
    GoalDto: {
      id: string;
      problemId: string;
      /** @description For `If-Match`. */
      revision: number;
      goal: components['schemas']['GoalContentDto'];
      /** @description Why it was last changed; empty when no reason was needed. */
      reason: string;
      /** @description Measures that rest on it and are no drafts. */
      isRestedOn: boolean;
    };
    RegisteredChangeDto: {
      /** Format: date-time */
      at: string;
      by: string | null;
      reason: string;
      /** @description Fields of the measure, or of its goal as `goal.<field>`. */
      fields: string[];
    };
    RegisteredDto: {
      /** Format: date-time */
      at: string;
      /** Format: date */
      endsOn: string;
      goal: components['schemas']['GoalContentDto'];
      changes: components['schemas']['RegisteredChangeDto'][];
    };
    MeasureContentDto: {
      /** @enum {string|null} */
      kind: 'situational' | 'social' | null;
      /**
       * Format: uuid
       * @description The unit that does it; null for the organisation itself.
       */
      ownerUnitId: string | null;
      /**
       * Format: uuid
       * @description The account of somebody in the organisation.
       */
      ownerAccountId: string | null;
      /** @description Whole öre. */
      costPlannedOre: number | null;
      costUsedOre: number | null;
      /** Format: date */
      startsOn: string | null;
      /** Format: date */
      endsOn: string | null;
      /** Format: uuid */
      problemId: string | null;
      /** Format: uuid */
      goalId: string | null;
      /** @enum {string|null} */
      comparison: 'area' | 'own_past' | 'similar' | 'none' | null;
      /** @description `<level>:<code>`. */
      comparisonArea: string | null;
      title: string;
      words: string;
      ownerFunction: string;
      /** @description Who is told what. */
      told: string;
      /** @description Causes of the problem that it acts on. */
      causeIds: string[];
      /** @description Ids of governing documents and of their goals. */
      governing: string[];
      comparisonReason: string;
    };
    MeasureCauseDto: {
      id: string;
      words: string;
    };
    /** @enum {string} */
    Occasion: 't1' | 't2' | 'year_end';
    FollowUpDto: {
      occasion: components['schemas']['Occasion'];
      /**
       * Format: date
       * @description The last day that it tells of.
       */
      day: string;
      followUp: components['schemas']['FollowUpContentDto'] | null;
      writtenBy: string | null;
      /** Format: date-time */
      writtenAt: string | null;
      year: number;
      isDue: boolean;
      /** @description For `If-Match`; 0 before anything stands. */
      revision: number;
    };
    /** @enum {string} */
    EffectClaim: 'effect' | 'change' | 'chance' | 'untold';
    EffectPeriodDto: {
      from: string;
      to: string;
    };
    EffectQuestionDto: {
      category: string | null;
      focusArea: string | null;
      /** @description What it is held against; null for its own past. */
      control: string | null;
      period: components['schemas']['EffectPeriodDto'];
    };
    KeptEffectDto: {
      claim: components['schemas']['EffectClaim'];
      /** @enum {string} */
      verdict:
        | 'fewer'
        | 'more'
        | 'chance'
        | 'notWhole'
        | 'break'
        | 'coverage'
        | 'tooShort'
        | 'tooFew'
        | 'unlikeSize'
        | 'unlikeBefore';
      keptBy: string | null;
      /** Format: date-time */
      keptAt: string;
      id: string;
      /** @description `beforeAfter@1`. */
      figure: string;
      /** @description How far in the stream of revisions it had counted. */
      position: number;
      question: components['schemas']['EffectQuestionDto'];
      answer: components['schemas']['BeforeAfterDto'];
      /** @description SHA-256 of what is kept as canonical JSON. */
      hash: string;
      conclusion: string;
    };
    MeasureDto: {
      status: components['schemas']['MeasureStatus'];
      /**
       * Format: date
       * @description Local day on which it came there.
       */
      statusOn: string;
      /** @enum {string|null} */
      kind: 'situational' | 'social' | null;
      problemId: string | null;
      goalId: string | null;
      focusArea: string | null;
      /** Format: date */
      startsOn: string | null;
      /** Format: date */
      endsOn: string | null;
      /**
       * @description What was last judged of its goal.
       * @enum {string|null}
       */
      goalJudgement: 'full' | 'partly' | 'not' | null;
      problemTitle: string | null;
      goal: components['schemas']['GoalDto'] | null;
      /** @description Null while it is a draft. */
      registered: components['schemas']['RegisteredDto'] | null;
      /** @description The action that it was made of. */
      actionId: string | null;
      measure: components['schemas']['MeasureContentDto'];
      causes: components['schemas']['MeasureCauseDto'][];
      /** @description Why it was stopped; empty otherwise. */
      statusReason: string;
      followUps: components['schemas']['FollowUpDto'][];
      /** @description Newest first. */
      effects: components['schemas']['KeptEffectDto'][];
      mayWrite: boolean;
      id: string;
      organisationId: string;
      organisationName: string;
      /** @description `<level>:<code>`. */
      area: string;
      areaName: string;
      title: string;
      causeIds: string[];
      /** @description Whoever answers for it, in words: the unit, the function, and the person where the name may be seen. */
      owner: string;
      isLate: boolean;
      endsSoon: boolean;
      /** @description Occasions that have come and of which nothing stands. */
      followUpsDue: number;
      /** @description For `If-Match`. */
      revision: number;
    };
    FollowUpRevisionDto: {
      writtenBy: string | null;
      /** Format: date-time */
      writtenAt: string;
      revision: number;
      followUp: components['schemas']['FollowUpContentDto'];
    };
    FollowUpHistoryDto: {
      items: components['schemas']['FollowUpRevisionDto'][];
    };
    MeasureEffectDto: {
      /**
       * @description Why nothing is counted; null when something is.
       * @enum {string|null}
       */
      silence: 'draft' | 'noComparison' | 'ownIndicator' | 'guarded' | 'noMonths' | null;
      question: components['schemas']['EffectQuestionDto'] | null;
      /** @enum {string|null} */
      claim: 'effect' | 'change' | 'chance' | 'untold' | null;
      answer: components['schemas']['BeforeAfterDto'] | null;
      /** @description Of what is told here, for keeping just this; null when nothing can be kept. */
      seen: string | null;
    };
    KeepEffectDto: {
      /** @description What the coordinator makes of it. */
      conclusion: string;
      /** @description `seen` of what was told. */
      seen: string;
    };
    GoalsDto: {
      items: components['schemas']['GoalDto'][];
    };
    BeginGoalDto: {
      /** Format: uuid */
      problemId: string;
      goal: components['schemas']['GoalContentDto'];
    };
    WriteGoalDto: {
      goal: components['schemas']['GoalContentDto'];
      /** @description Why what it is measured by changes: needed once a measure rests on it. */
      reason?: string;
    };
    MeasureLineDto: {
      status: components['schemas']['MeasureStatus'];
      /**
       * Format: date
       * @description Local day on which it came there.
       */
      statusOn: string;
      /** @enum {string|null} */
      kind: 'situational' | 'social' | null;
      problemId: string | null;
      goalId: string | null;
      focusArea: string | null;
      /** Format: date */
      startsOn: string | null;
      /** Format: date */
      endsOn: string | null;
      /**
       * @description What was last judged of its goal.
       * @enum {string|null}
       */
      goalJudgement: 'full' | 'partly' | 'not' | null;
      id: string;
      organisationId: string;
      organisationName: string;
      /** @description `<level>:<code>`. */
      area: string;
      areaName: string;
      title: string;
      causeIds: string[];
      /** @description Whoever answers for it, in words: the unit, the function, and the person where the name may be seen. */
      owner: string;
      isLate: boolean;
      endsSoon: boolean;
      /** @description Occasions that have come and of which nothing stands. */
      followUpsDue: number;
      /** @description For `If-Match`. */
      revision: number;
    };
    MeasureListDto: {
      nextCursor: string | null;
      items: components['schemas']['MeasureLineDto'][];
      /** @description Those that the reader works for. */
      organisations: components['schemas']['MeasureOrganisationDto'][];
    };
    BeginMeasureDto: {
      /** Format: uuid */
      organisationId: string;
      /** @description `<code>` or `<level>:<code>`. */
      area: string;
      measure: components['schemas']['MeasureContentDto'];
    };
    WorkChoiceDto: {
      id: string;
      name: string;
    };
    ProblemChoiceDto: {
      id: string;
      title: string;
      /** @description `<level>:<code>`. */
      area: string;
      causes: components['schemas']['MeasureCauseDto'][];
      goals: components['schemas']['GoalDto'][];
    };
    MeasureChoicesDto: {
      units: components['schemas']['WorkChoiceDto'][];
      people: components['schemas']['WorkChoiceDto'][];
      problems: components['schemas']['ProblemChoiceDto'][];
    };
    MeasureRevisionDto: {
      status: components['schemas']['MeasureStatus'];
      writtenBy: string | null;
      /** Format: date-time */
      writtenAt: string;
      revision: number;
      measure: components['schemas']['MeasureContentDto'];
      reason: string;
    };
    MeasureHistoryDto: {
      items: components['schemas']['MeasureRevisionDto'][];
    };
    WriteMeasureDto: {
      measure: components['schemas']['MeasureContentDto'];
      /** @description Why what was said beforehand changes. */
      reason?: string;
    };
    MoveMeasureDto: {
      to: components['schemas']['MeasureStatus'];
      /** @description Why it is stopped. */
      reason?: string;
    };
    /** @enum {string} */
    FocusAreaCode: 'accidents' | 'crime' | 'threats_staff' | 'resilience' | 'protective_security';
    /** @enum {string} */
    ProblemStatus: 'open' | 'closed';
    /** @enum {string} */
    CauseKind: 'offender' | 'target' | 'place' | 'other';
    CauseDto: {
      /**
       * Format: uuid
       * @description The cause that it lies under; null where that is the problem itself.
       */
      parent: string | null;
      kind: components['schemas']['CauseKind'];
      /** @enum {string|null} */
      confidence: 'low' | 'medium' | 'high' | null;
      /**
       * Format: uuid
       * @description Made by whoever adds it; it stays when the cause is moved.
       */
      id: string;
      words: string;
      /** @description Of the evidence of the problem. */
      evidenceIds: string[];
      /** @description Why it is that sure. */
      why: string;
    };
    ProblemWordsDto: {
      focusArea: components['schemas']['FocusAreaCode'];
      status: components['schemas']['ProblemStatus'];
      /**
       * @description What became of a closed one; null while it is open.
       * @enum {string|null}
       */
      outcome: 'solved' | 'reduced' | 'moved' | 'unfounded' | 'not_pursued' | null;
      title: string;
      description: components['schemas']['RichTextBlockDto'][];
      /** @description Whether it is about violent extremism: then no person may stand in it. */
      concernsExtremism: boolean;
      /** @description Where in the area, in words. */
      place: string;
      /** @description How women and girls are affected. */
      women: string;
      /** @description How men and boys are affected. */
      men: string;
      /** @description Why just this problem. */
      why: string;
      /** @description Which sources were used, and which were not. */
      sources: string;
      /** @description How the sources limit what is known. */
      limits: string;
      /** @description What those limits do to the judgement. */
      effect: string;
      /** @description Why it was closed, or opened again. */
      statusReason: string;
      /** @description Ids of the governing documents and goals that it answers to. */
      governing: string[];
      /** @description Each after the one that it lies under. */
      causes: components['schemas']['CauseDto'][];
    };
    PictureProblemDto: {
      focusArea: components['schemas']['FocusAreaCode'];
      status: components['schemas']['ProblemStatus'];
      /** @enum {string|null} */
      outcome: 'solved' | 'reduced' | 'moved' | 'unfounded' | 'not_pursued' | null;
      closedOn: string | null;
      /** @description 1 for the most urgent; null for one that is closed, or that nobody has put in order yet. */
      rank: number | null;
      /** @description What stood of it when this period began; null for one that was begun later. */
      before: components['schemas']['ProblemWordsDto'] | null;
      /** @description Whether it was begun in this picture. */
      isNew: boolean;
      /** @description Why just this problem, as it stands. */
      why: string;
      id: string;
      organisationId: string;
      organisationName: string;
      /** @description `<level>:<code>`. */
      area: string;
      areaName: string;
      title: string;
      concernsExtremism: boolean;
      /** @description Local days. */
      openedOn: string;
      /** @description The picture that it was begun in. */
      begunInPictureId: string;
      causes: number;
      evidence: number;
    };
    PictureProblemsDto: {
      /** @description For `If-Match`; 0 before anybody has put them in order. */
      ranking: number;
      items: components['schemas']['PictureProblemDto'][];
      mayWrite: boolean;
    };
    BeginProblemDto: {
      focusArea: components['schemas']['FocusAreaCode'];
      title: string;
      concernsExtremism?: boolean;
    };
    /** @enum {string} */
    EvidenceKind: 'figure' | 'words';
    /** @enum {string} */
    EvidenceFigure: 'expectedRange@1' | 'weekdayHour@1' | 'funnel@1';
    FigureParametersDto: {
      focusArea: components['schemas']['FocusAreaCode'][];
      /** @description Never protected or strict: those are told some readers in bands and others not at all. */
      tier: components['schemas']['Tier'][];
      /** @description `<level>:<code>`. */
      area: string;
      from: string;
      to: string;
      category: string[];
    };
    /** @enum {string} */
    EvidenceNumberName: 'total' | 'now' | 'before' | 'timed' | 'unknown' | 'area' | 'allAreas';
    EvidenceNumberDto: {
      name: components['schemas']['EvidenceNumberName'];
      count: number | null;
    };
    FrozenFigureDto: {
      figure: components['schemas']['EvidenceFigure'];
      /** @description All of the figure, in the form of `GET /situation-pictures/live`, `/figures/weekday-hour` or `/figures/funnel`. */
      values: {
        [key: string]: unknown;
      };
      parameters: components['schemas']['FigureParametersDto'];
      /** @description How far in the stream of revisions it had seen. */
      asOfPosition: number;
      /** @description What can be held against the same figure of another day. */
      numbers: components['schemas']['EvidenceNumberDto'][];
    };
    /** @enum {string} */
    EvidenceSource: 'survey' | 'walk' | 'police' | 'interview' | 'research' | 'own';
    EvidenceInWordsDto: {
      source: components['schemas']['EvidenceSource'];
      /** @description Who or what more exactly: the name of a survey, a walk, a report. */
      origin: string;
      /** @description Civil date. */
      date: string;
      words: string;
    };
    EvidenceDto: {
      kind: components['schemas']['EvidenceKind'];
      figure: components['schemas']['FrozenFigureDto'] | null;
      words: components['schemas']['EvidenceInWordsDto'] | null;
      /** @description Name of whoever added it; null where it is not to be seen. */
      addedBy: string | null;
      /** Format: date-time */
      addedAt: string;
      /** @description What in its words may point out a person, by kind. */
      personDataKinds: components['schemas']['PersonDataKind'][];
      id: string;
      /** @description SHA-256, in hex, of the canonical JSON (RFC 8785) of `figure` or `words`. */
      sha256: string;
    };
    ProblemDto: {
      focusArea: components['schemas']['FocusAreaCode'];
      status: components['schemas']['ProblemStatus'];
      /** @enum {string|null} */
      outcome: 'solved' | 'reduced' | 'moved' | 'unfounded' | 'not_pursued' | null;
      closedOn: string | null;
      /** @description Name of whoever wrote it last; null where it is not to be seen. */
      writtenBy: string | null;
      /** Format: date-time */
      writtenAt: string;
      /** @description What in its words may point out a person, by kind. */
      personDataKinds: components['schemas']['PersonDataKind'][];
      /** @description For `If-Match`. */
      revision: number;
      problem: components['schemas']['ProblemWordsDto'];
      /** @description In the order in which it was added. */
      evidenceItems: components['schemas']['EvidenceDto'][];
      mayWrite: boolean;
      id: string;
      organisationId: string;
      organisationName: string;
      /** @description `<level>:<code>`. */
      area: string;
      areaName: string;
      title: string;
      concernsExtremism: boolean;
      /** @description Local days. */
      openedOn: string;
      /** @description The picture that it was begun in. */
      begunInPictureId: string;
      causes: number;
      evidence: number;
    };
    RankProblemsDto: {
      /** @description Each open problem of the picture once, the most urgent first. */
      problemIds: string[];
    };
    ProblemCausesDto: {
      problemId: string;
      title: string;
      /** @description Each after the one that it lies under. */
      causes: components['schemas']['CauseDto'][];
    };
    PictureCausesDto: {
      items: components['schemas']['ProblemCausesDto'][];
    };
    FreezeFigureDto: {
      figure: components['schemas']['EvidenceFigure'];
      /** @description Empty or left out: all of them. */
      focusArea?: components['schemas']['FocusAreaCode'][];
      /** @description First day of the first local month. */
      from: string;
      /** @description First day of the local month after the last. */
      to: string;
      /** @description Category codes, each with all below it. Empty or left out: all of them. */
      category?: string[];
    };
    EvidenceTodayDto: {
      /** @description The same figure with all that is known now; null for words, and where the figure can no longer be asked. */
      today: components['schemas']['FrozenFigureDto'] | null;
      evidence: components['schemas']['EvidenceDto'];
      /** @description Whether its hash is that of what it holds. */
      isHashRight: boolean;
    };
    ProblemLineDto: {
      focusArea: components['schemas']['FocusAreaCode'];
      status: components['schemas']['ProblemStatus'];
      /** @enum {string|null} */
      outcome: 'solved' | 'reduced' | 'moved' | 'unfounded' | 'not_pursued' | null;
      closedOn: string | null;
      id: string;
      organisationId: string;
      organisationName: string;
      /** @description `<level>:<code>`. */
      area: string;
      areaName: string;
      title: string;
      concernsExtremism: boolean;
      /** @description Local days. */
      openedOn: string;
      /** @description The picture that it was begun in. */
      begunInPictureId: string;
      causes: number;
      evidence: number;
    };
    ProblemsDto: {
      nextCursor: string | null;
      items: components['schemas']['ProblemLineDto'][];
    };
    WriteProblemDto: {
      problem: components['schemas']['ProblemWordsDto'];
      /** @description What the writer had before merges in which not all of it was chosen: kept in the history, and never standing. */
      aside?: components['schemas']['ProblemWordsDto'][];
    };
    ProblemRevisionDto: {
      /** @description `aside`: what somebody did not choose in a merge. */
      kind: components['schemas']['RevisionKind'];
      writtenBy: string | null;
      /** Format: date-time */
      writtenAt: string;
      revision: number;
      problem: components['schemas']['ProblemWordsDto'];
    };
    ProblemHistoryDto: {
      /** @description The revision to ask for those before; null at the first. */
      nextCursor: string | null;
      items: components['schemas']['ProblemRevisionDto'][];
    };
    StatisticSeriesDto: {
      id: string;
      /** @description The profile that it was read by. */
      source: string;
      name: string;
      /** @enum {string} */
      view: 'rescue' | 'police' | 'experienced';
      /** @enum {string} */
      unit: 'count' | 'share' | 'per_1000' | 'per_100000';
      theme: string | null;
      origin: string;
      licence: string;
      firstYear: number;
      lastYear: number;
      values: number;
      suppressed: number;
      missing: number;
      /** @description Areas that are known here. */
      areas: number;
      levels: string[];
      /** @description Areas that are not known here, or ended: kept under the name of the source. */
      elsewhere: number;
      hasGenders: boolean;
      /** Format: date-time */
      importedAt: string;
    };
    StatisticSeriesListDto: {
      items: components['schemas']['StatisticSeriesDto'][];
    };
    ThemeNamesDto: {
      sv: string;
      en: string;
    };
    BesideThemeDto: {
      code: string;
      names: components['schemas']['ThemeNamesDto'];
      /** @description `police`, `experienced`, `rescue`. */
      views: string[];
    };
    StatisticThemesDto: {
      items: components['schemas']['BesideThemeDto'][];
    };
    BesideCountDto: {
      year: number;
      count: number;
      /** @description Months that are over and of which there can be any; 12 for a whole year. */
      months: number;
    };
    BesidePointDto: {
      year: number;
      /**
       * @description A number, one that the source does not tell, or none at all.
       * @enum {string}
       */
      status: 'value' | 'suppressed' | 'missing';
      /** @description In the unit of the series; null unless the status is `value`. */
      value: number | null;
      /** @description Of the 95 % interval. */
      low: number | null;
      high: number | null;
      /** @description How many answered. */
      sample: number | null;
      /** @description Whether the interval is reckoned from how many answered (Wilson), and not the source's. */
      isReckoned: boolean;
      /** @description Points of one number can be joined by a line. */
      segment: number;
    };
    BesideLineDto: {
      /** @enum {string} */
      gender: 'all' | 'women' | 'men';
      points: components['schemas']['BesidePointDto'][];
    };
    BesideBreakDto: {
      year: number;
      /** @description `outline`, `method`. */
      reasons: string[];
    };
    BesideGapDto: {
      year: number;
      value: number;
      low: number | null;
      high: number | null;
    };
    BesideSeriesDto: {
      id: string;
      /** @description The profile that it was read by. */
      source: string;
      name: string;
      /** @description Age or school year in the words of the source; empty for everybody. */
      band: string;
      /** @enum {string} */
      view: 'rescue' | 'police' | 'experienced';
      /** @enum {string} */
      unit: 'count' | 'share' | 'per_1000' | 'per_100000';
      origin: string;
      licence: string;
      /** @description `<level>:<code>`. */
      area: string;
      areaName: string;
      /** @description Whether it is of a larger area than the one asked for. */
      isWider: boolean;
      lines: components['schemas']['BesideLineDto'][];
      breaks: components['schemas']['BesideBreakDto'][];
      gaps: components['schemas']['BesideGapDto'][];
    };
    BesideDto: {
      /** @description `statisticsBeside@1`. */
      method: string;
      /** @description How far in the stream of revisions the own counts have seen. */
      asOfPosition: number;
      /** @description Tiers of own incidents that are counted: open and internal. */
      tiers: ('open' | 'internal' | 'protected' | 'strict')[];
      /** @description `<level>:<code>`. */
      area: string;
      theme: string;
      themes: components['schemas']['BesideThemeDto'][];
      /** @description Own categories that are counted. */
      categories: string[];
      counts: components['schemas']['BesideCountDto'][];
      series: components['schemas']['BesideSeriesDto'][];
      /** @description Series of the theme that are not shown here. */
      leftOut: number;
      recordingBreaks: components['schemas']['RecordingBreakDto'][];
    };
    ProfileTextDto: {
      sv: string;
      en: string;
    };
    StatisticProfileDto: {
      name: string;
      title: components['schemas']['ProfileTextDto'];
      about: components['schemas']['ProfileTextDto'];
      origin: string;
      licence: string;
      /**
       * @description Null for inhabitants.
       * @enum {string|null}
       */
      view: 'rescue' | 'police' | 'experienced' | null;
      /** @enum {string} */
      unit: 'count' | 'share' | 'per_1000' | 'per_100000';
    };
    StatisticProfilesDto: {
      items: components['schemas']['StatisticProfileDto'][];
    };
    StatisticsCountsDto: {
      series: number;
      values: number;
      added: number;
      changed: number;
      suppressed: number;
      missing: number;
      populations: number;
    };
    StatisticsImportDto: {
      id: string;
      profile: string;
      fileName: string;
      counts: components['schemas']['StatisticsCountsDto'];
      /** Format: date-time */
      importedAt: string;
      /**
       * Format: date-time
       * @description Null while it holds.
       */
      withdrawnAt: string | null;
    };
    StatisticsImportsDto: {
      items: components['schemas']['StatisticsImportDto'][];
    };
    StatisticsOutcomeDto: {
      id: string;
      name: string;
      values: number;
      /** @description Said of nothing before. */
      added: number;
      /** @description Said otherwise before; what was said is kept. */
      changed: number;
      suppressed: number;
      missing: number;
    };
    StatisticsRowDto: {
      line: number;
      column: string;
      /** @description What stood there, cut. */
      value: string;
      code: string;
      /** @description In the language of the request. */
      message: string;
    };
    StatisticsImportResultDto: {
      /** @description Null after a dry run, and when a row was refused. */
      importId: string | null;
      profile: string;
      read: number;
      refused: number;
      series: components['schemas']['StatisticsOutcomeDto'][];
      /** @description Areas and years whose inhabitants were noted. */
      populations: number;
      written: boolean;
      /** @description Whether the same file stood there already: nothing has changed. */
      repeated: boolean;
      sha256: string;
      /** @description The first 200. */
      errors: components['schemas']['StatisticsRowDto'][];
      /** @description Rows kept under an area that has ended, came later or is not known here; the first 200. */
      remarks: components['schemas']['StatisticsRowDto'][];
      remarkCount: number;
    };
    StatisticsTransitionDto: {
      /** @enum {string} */
      to: 'withdrawn';
    };
    SimilarGroupingDto: {
      /** @description Who made it, in the words of whoever took it in. */
      source: string;
      /** @description A civil date. */
      validFrom: string;
      /** @description Null when the grouping does not name the municipality. */
      group: string | null;
      /** @description Other municipalities of the group. */
      others: number;
    };
    SimilarSeriesDto: {
      id: string;
      name: string;
      /** @enum {string} */
      unit: 'count' | 'share' | 'per_1000' | 'per_100000';
      theme: string | null;
      origin: string;
      licence: string;
      years: number[];
    };
    SimilarPointDto: {
      /** @description The code of the municipality. */
      key: string;
      name: string;
      isOwn: boolean;
      /**
       * @description A number, one that is known and not told, or none.
       * @enum {string}
       */
      status: 'value' | 'suppressed' | 'missing';
      /** @description In the unit of the series, of incidents per 1 000 inhabitants and year; null unless the status is `value`. */
      value: number | null;
      /** @description Of the 95 % interval. */
      low: number | null;
      high: number | null;
    };
    QuartilesDto: {
      low: number;
      high: number;
    };
    SimilarComparisonDto: {
      /** @description Others with a number. */
      count: number;
      suppressed: number;
      missing: number;
      /** @description Null where fewer than three have a number. */
      median: number | null;
      /** @description Null where fewer than five have a number. */
      quartiles: components['schemas']['QuartilesDto'] | null;
      /**
       * @description `lower`, `within`, `unclear` or `higher`; null where nothing can be said.
       * @enum {string|null}
       */
      standing: 'within' | 'lower' | 'unclear' | 'higher' | null;
    };
    SimilarStatisticDto: {
      seriesId: string;
      year: number;
      points: components['schemas']['SimilarPointDto'][];
      comparison: components['schemas']['SimilarComparisonDto'];
      /** @description Others that measure in another way than the municipality: they are compared with nothing. */
      otherMethod: number;
    };
    SimilarIncidentsDto: {
      /** @description The last twelve whole months; inclusive and exclusive. */
      from: string;
      to: string;
      asOfPosition: number;
      /** @description Tiers that are counted: open and internal. */
      tiers: ('open' | 'internal' | 'protected' | 'strict')[];
      /** @description Per 1 000 inhabitants and year, with exact intervals. */
      points: components['schemas']['SimilarPointDto'][];
      comparison: components['schemas']['SimilarComparisonDto'];
      /** @description All incidents that the rates are made of. */
      count: number;
      /** @description Names of those with a break in how incidents are recorded: nothing is compared across it. */
      broken: string[];
    };
    SimilarDto: {
      /** @description `similarMunicipalities@1`. */
      method: string;
      /** @description Code and name; null where the area lies in no municipality. */
      municipality: string | null;
      municipalityName: string | null;
      /** @description Null when nobody has taken in a grouping. */
      grouping: components['schemas']['SimilarGroupingDto'] | null;
      series: components['schemas']['SimilarSeriesDto'][];
      /** @description Null when no series has a value. */
      statistic: components['schemas']['SimilarStatisticDto'] | null;
      /** @description Null when no other municipality of the group reports here. */
      incidents: components['schemas']['SimilarIncidentsDto'] | null;
    };
    MunicipalityGroupDto: {
      code: string;
      name: string;
      municipalities: number;
    };
    GroupsImportResultDto: {
      /** @description Null after a dry run, and when a row was refused. */
      importId: string | null;
      read: number;
      refused: number;
      groups: components['schemas']['MunicipalityGroupDto'][];
      written: boolean;
      /** @description Whether the same file stood there already: nothing has changed. */
      repeated: boolean;
      sha256: string;
      /** @description The first 200. */
      errors: components['schemas']['StatisticsRowDto'][];
    };
    /** @description RFC 9457 problem details */
    Problem: {
      /** Format: uri */
      type: string;
      /** @description In the language of Accept-Language */
      title: string;
      status: number;
      /** @enum {string} */
      code:
        | 'NOT_SIGNED_IN'
        | 'SIGN_IN_REFUSED'
        | 'TOO_MANY_ATTEMPTS'
        | 'SECOND_STEP_REQUIRED'
        | 'SECOND_STEP_REFUSED'
        | 'SECOND_STEP_MISSING'
        | 'NOT_FOR_PROGRAMS'
        | 'SECOND_STEP_STANDS'
        | 'SECOND_STEP_CODE_WRONG'
        | 'PROVIDER_UNAVAILABLE'
        | 'PROVIDER_REFUSED'
        | 'PROVIDER_PERSON_UNKNOWN'
        | 'PROVIDER_VISIT_OVER'
        | 'SIGN_IN_LINK_REFUSED'
        | 'LINK_FOR_PARTNERS_ONLY'
        | 'PARTNER_NOT_ALLOWED'
        | 'TOO_MANY_TOKENS'
        | 'STEP_UP_REQUIRED'
        | 'STEP_UP_REFUSED'
        | 'CSRF_REFUSED'
        | 'INSECURE_ORIGIN'
        | 'FORBIDDEN'
        | 'NOT_FOUND'
        | 'BODY_UNREADABLE'
        | 'BODY_TOO_LARGE'
        | 'CONTENT_TYPE_REFUSED'
        | 'FIELDS_INVALID'
        | 'CLIENT_ID_REUSED'
        | 'EMAIL_TAKEN'
        | 'OUTSIDE_MUNICIPALITY'
        | 'AREA_UNKNOWN'
        | 'AREA_CODE_AMBIGUOUS'
        | 'AREA_FILE_REFUSED'
        | 'CATEGORY_UNKNOWN'
        | 'CATEGORY_RETIRED'
        | 'OCCURRED_IN_FUTURE'
        | 'PERIOD_INVALID'
        | 'DIMENSION_UNKNOWN'
        | 'REVISION_CONFLICT'
        | 'EVIDENCE_FULL'
        | 'REVISION_REQUIRED'
        | 'TRANSITION_REFUSED'
        | 'UNIT_UNKNOWN'
        | 'UNIT_WITHOUT_RHYTHM'
        | 'ORGANISATION_UNKNOWN'
        | 'PLACE_UNKNOWN'
        | 'PROFILE_UNKNOWN'
        | 'PROFILE_INVALID'
        | 'PROFILE_BUILT_IN'
        | 'IMPORT_FILE_REFUSED'
        | 'IMPORT_STOPPED'
        | 'IMPORTS_WAITING'
        | 'IMPORT_FILE_GONE'
        | 'IMPORT_RUNNING'
        | 'INCIDENT_ERASED'
        | 'RETENTION_NOTHING_DUE'
        | 'RETENTION_LIST_CHANGED'
        | 'RETENTION_PROPOSAL_OPEN'
        | 'RETENTION_SECOND_PERSON'
        | 'ARCHIVE_YEAR_OPEN'
        | 'ARCHIVE_SECOND_PERSON'
        | 'ARCHIVE_PACKAGE_OPEN'
        | 'ARCHIVE_NOT_READY'
        | 'EXPORT_NOT_READY'
        | 'EXPORTS_WAITING'
        | 'OVERLOADED'
        | 'STOPPING'
        | 'LOGO_REFUSED'
        | 'ALREADY_SET_UP'
        | 'SETUP_CODE_REFUSED'
        | 'INVITATION_REFUSED'
        | 'LAST_ADMINISTRATOR_STAYS'
        | 'PERSON_WITHOUT_ACCOUNT'
        | 'AREA_TAKEN'
        | 'ORGANISATION_NOT_EMPTY'
        | 'BREAK_GLASS_NOT_NEEDED'
        | 'BREAK_GLASS_OWN'
        | 'OWN_READING'
        | 'EXPORT_REASON_NEEDED'
        | 'BREAK_GLASS_REVIEWED'
        | 'DISCLOSURE_INCOMPLETE'
        | 'DISCLOSURE_STALE'
        | 'DISCLOSURE_STATE'
        | 'DISCLOSURE_OWN'
        | 'PAPER_TOO_LONG'
        | 'INCIDENT_RESTRICTED'
        | 'RIGHTS_CASE_CLOSED'
        | 'RIGHTS_IDENTITY_MISSING'
        | 'RIGHTS_EXTENSION_LATE'
        | 'RIGHTS_NOT_SEARCHED'
        | 'RIGHTS_SEARCH_RUNNING'
        | 'RIGHTS_HITS_UNJUDGED'
        | 'RIGHTS_RESTRICTED'
        | 'RIGHTS_NOT_RESTRICTED'
        | 'RIGHTS_WEIGHING_MISSING'
        | 'RIGHTS_NO_CORRECTION'
        | 'DATA_BREACH_CLOSED'
        | 'DATA_BREACH_INCOMPLETE'
        | 'PICTURE_EXISTS'
        | 'EFFECT_NOT_TOLD'
        | 'ACTION_PROMOTED'
        | 'ROLE_HELD'
        | 'PAUSES_OVERLAP'
        | 'TOO_MANY_FAULT_REPORTS'
        | 'DATABASE_UNAVAILABLE'
        | 'INTERNAL';
      detail: string;
      errors?: {
        /** @example location.lon */
        path: string;
        code: string;
        message: string;
      }[];
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  'HealthController.live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HealthDto'];
        };
      };
      /** @description INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'HealthController.ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HealthDto'];
        };
      };
      /** @description INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED, STOPPING */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'MetricsController.read': {
    parameters: {
      query?: never;
      header: {
        authorization: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Prometheus text format */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/plain; version=0.0.4; charset=utf-8': string;
        };
      };
      /** @description INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'OpenApiController.openapi': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OpenAPI 3 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
      /** @description INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'SessionController.read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'SessionController.open': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignInDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionReceiptDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description SECOND_STEP_REFUSED, SECOND_STEP_REQUIRED, SIGN_IN_REFUSED */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description TOO_MANY_ATTEMPTS */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'SessionController.end': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'StepUpController.run': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StepUpDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SteppedUpDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN, STEP_UP_REFUSED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description TOO_MANY_ATTEMPTS */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ProviderController.leave': {
    parameters: {
      query?: {
        /** @description A path of our own pages; anything else leads to the start page */
        returnTo?: string;
        purpose?: 'sign-in' | 'step-up';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description To the identity provider */
      303: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'OwnSessionsController.list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnSessionsDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'OwnSessionsController.endOthers': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'OwnSessionsController.end': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'AccessTokenController.list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccessTokensDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'AccessTokenController.make': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewAccessTokenDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MadeAccessTokenDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN, NOT_FOR_PROGRAMS, STEP_UP_REQUIRED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description TOO_MANY_TOKENS */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'AccessTokenController.remove': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'SignInLinkController.give': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignInLinkDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN, NOT_FOR_PROGRAMS, STEP_UP_REQUIRED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description LINK_FOR_PARTNERS_ONLY, PARTNER_NOT_ALLOWED, PERSON_WITHOUT_ACCOUNT */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'SignInLinkController.use': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InvitationTokenDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionReceiptDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description SIGN_IN_LINK_REFUSED */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description TOO_MANY_ATTEMPTS */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'SecondStepController.begin': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OfferedSecretDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN, NOT_FOR_PROGRAMS, STEP_UP_REQUIRED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description SECOND_STEP_STANDS */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'SecondStepController.remove': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN, NOT_FOR_PROGRAMS, STEP_UP_REQUIRED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'SecondStepController.confirm': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SecondStepCodeDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecoveryCodesDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN, NOT_FOR_PROGRAMS, STEP_UP_REQUIRED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID, SECOND_STEP_CODE_WRONG */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description TOO_MANY_ATTEMPTS */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'SecondStepController.renew': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecoveryCodesDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN, NOT_FOR_PROGRAMS, STEP_UP_REQUIRED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'SecondStepController.removeFor': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN, NOT_FOR_PROGRAMS, STEP_UP_REQUIRED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'SetupController.state': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SetupStateDto'];
        };
      };
      /** @description INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'SetupController.begin': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetupDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionReceiptDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description SIGN_IN_REFUSED */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, INSECURE_ORIGIN, SETUP_CODE_REFUSED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description ALREADY_SET_UP */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description TOO_MANY_ATTEMPTS */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'InvitationController.look': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InvitationTokenDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InvitedPersonDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INVITATION_REFUSED */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description TOO_MANY_ATTEMPTS */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'InvitationController.accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AcceptInvitationDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionReceiptDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description SIGN_IN_REFUSED */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INVITATION_REFUSED */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description TOO_MANY_ATTEMPTS */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'OrganisationController.organisations': {
    parameters: {
      query?: {
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Those that have ended too. */
        ended?: 'true' | 'false';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganisationsDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'OrganisationEditController.add': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewOrganisationDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['KeptOrganisationDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID, ORGANISATION_UNKNOWN */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'OrganisationController.units': {
    parameters: {
      query?: {
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Those that have ended too. */
        ended?: 'true' | 'false';
        /** @description Code of an organisation; without it, all. */
        organisation?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitsDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'OrganisationSetUpController.addUnit': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewUnitDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AddedUnitDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID, ORGANISATION_UNKNOWN */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'OrganisationSetUpController.small': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SmallMunicipalityDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SetUpOrganisationDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PeopleImportController.run': {
    parameters: {
      query?: {
        /** @description The staff register that roles are read from */
        source?: string;
        /** @description Reads and compares, writes nothing */
        dryRun?: 'true' | 'false';
        /** @description Ends units and roles that are not there */
        closeMissing?: 'true' | 'false';
      };
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/octet-stream': string;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PeopleImportDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN, NOT_FOR_PROGRAMS, STEP_UP_REQUIRED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID, IMPORT_FILE_REFUSED */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PeopleController.list': {
    parameters: {
      query?: {
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PeopleDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PeopleController.add': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewPersonDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AddedPersonDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN, NOT_FOR_PROGRAMS, STEP_UP_REQUIRED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description EMAIL_TAKEN, PERSON_WITHOUT_ACCOUNT */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID, ORGANISATION_UNKNOWN, UNIT_UNKNOWN */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PeopleController.invite': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InvitationDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN, NOT_FOR_PROGRAMS, STEP_UP_REQUIRED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description PERSON_WITHOUT_ACCOUNT */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PeopleController.roles': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PersonRolesDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN, NOT_FOR_PROGRAMS, STEP_UP_REQUIRED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description LAST_ADMINISTRATOR_STAYS */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID, ORGANISATION_UNKNOWN, UNIT_UNKNOWN */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PeopleController.change': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PersonTransitionDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN, NOT_FOR_PROGRAMS, STEP_UP_REQUIRED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description LAST_ADMINISTRATOR_STAYS */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PeopleController.protect': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProtectionDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN, NOT_FOR_PROGRAMS, STEP_UP_REQUIRED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'OrganisationEditController.change': {
    parameters: {
      query?: never;
      header: {
        'If-Match': string;
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OrganisationChangeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['KeptOrganisationDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN, NOT_FOR_PROGRAMS, STEP_UP_REQUIRED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description ORGANISATION_NOT_EMPTY */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_CONFLICT */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID, ORGANISATION_UNKNOWN */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_REQUIRED */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'UnitEditController.read': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitDetailsDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'UnitEditController.change': {
    parameters: {
      query?: never;
      header: {
        'If-Match': string;
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UnitChangeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitDetailsDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_CONFLICT */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_REQUIRED */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'UnitEditController.pause': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewPauseDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitDetailsDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description PAUSES_OVERLAP */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'UnitEditController.resume': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
        pauseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'RoleHoldingController.coordinators': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CoordinatorsDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'RoleHoldingController.list': {
    parameters: {
      query: {
        /** @description Code of an organisation. */
        organisation: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoleHoldingsDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID, ORGANISATION_UNKNOWN */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'RoleHoldingController.give': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewRoleHoldingDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AddedIdDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN, NOT_FOR_PROGRAMS, STEP_UP_REQUIRED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description ROLE_HELD */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID, ORGANISATION_UNKNOWN, UNIT_UNKNOWN */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'RoleHoldingController.change': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RoleHoldingChangeDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN, NOT_FOR_PROGRAMS, STEP_UP_REQUIRED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description LAST_ADMINISTRATOR_STAYS */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_CONFLICT */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'RoleHoldingController.seconds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SecondPersonsDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'RoleHoldingController.nameSecond': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewSecondPersonDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AddedIdDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN, NOT_FOR_PROGRAMS, STEP_UP_REQUIRED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'RoleHoldingController.endSecond': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN, NOT_FOR_PROGRAMS, STEP_UP_REQUIRED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'InstanceController.read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InstanceDto'];
        };
      };
      /** @description INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'InstanceController.change': {
    parameters: {
      query?: never;
      header: {
        'If-Match': string;
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InstanceChangeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InstanceSettingsDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_CONFLICT */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_REQUIRED */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'InstanceController.settings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InstanceSettingsDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'InstanceController.logo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'image/png': string;
          'image/jpeg': string;
          'image/webp': string;
        };
      };
      /** @description INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'InstanceController.replaceLogo': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/octet-stream': string;
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID, LOGO_REFUSED */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'InstanceController.removeLogo': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'AreaSetUpController.municipalities': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MunicipalitiesDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'AreaSetUpController.preview': {
    parameters: {
      query?: {
        /** @description The property that holds the code */
        code?: string;
        /** @description The property that holds the name */
        name?: string;
      };
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/octet-stream': string;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AreaPreviewDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description AREA_FILE_REFUSED, FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'AreaSetUpController.import': {
    parameters: {
      query: {
        level: components['schemas']['AreaLevel'];
        /** @description The property that holds the code */
        code: string;
        /** @description The property that holds the name */
        name: string;
        /** @description The property that says what the area lies in */
        parent?: string;
        /** @description From when the boundaries hold */
        validFrom?: string;
        /** @description Reads and compares, writes nothing */
        dryRun?: 'true' | 'false';
      };
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/octet-stream': string;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AreaImportDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description AREA_FILE_REFUSED, FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'GeographyController.list': {
    parameters: {
      query?: {
        /** @description Without it, every level. */
        level?: 'country' | 'county' | 'municipality' | 'district' | 'sub_area';
        /** @description A civil date; without it, today. */
        at?: string;
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AreasDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'AreaSetUpController.add': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewAreaDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AddedAreaDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description AREA_TAKEN */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'AreaSetUpController.populations': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PopulationsDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'GeographyController.features': {
    parameters: {
      query?: {
        /** @description Without it, every level. */
        level?: 'country' | 'county' | 'municipality' | 'district' | 'sub_area';
        /** @description A civil date; without it, today. */
        at?: string;
        /** @description Web map zoom: boundaries are told to half a pixel. Without it, as they are stored. */
        zoom?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AreaFeaturesDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'GeographyController.locate': {
    parameters: {
      query: {
        lon: number;
        lat: number;
        /** @description A civil date; without it, today. */
        at?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LocatedAreasDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'GeographyController.one': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description `<code>`, or `<level>:<code>` where levels share it, or a name. */
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AreaDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description AREA_CODE_AMBIGUOUS, FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PlaceController.list': {
    parameters: {
      query?: {
        /** @description Words of the name or address, in any case, with or without accents. */
        query?: string;
        /** @description `<lon>,<lat>` in WGS 84: nearest first. Without it, by name. */
        near?: string;
        type?:
          | 'school'
          | 'preschool'
          | 'youth_centre'
          | 'library'
          | 'culture'
          | 'sports'
          | 'playground'
          | 'park'
          | 'square'
          | 'station'
          | 'parking'
          | 'shopping'
          | 'restaurant'
          | 'housing'
          | 'care_home'
          | 'group_home'
          | 'health_care'
          | 'worship'
          | 'workplace'
          | 'other';
        limit?: number;
        /** @description `nextCursor` of the page before, with the same query. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlacesDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'AccessPolicyController.policy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PolicyDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'AccessPolicyController.explain': {
    parameters: {
      query: {
        person: string;
        /** @description Id or reference of an incident. */
        incident: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExplanationDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'BreakGlassController.list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BreakGlassListDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'BreakGlassController.request': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenBreakGlassDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenedBreakGlassDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN, NOT_FOR_PROGRAMS, STEP_UP_REQUIRED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BREAK_GLASS_NOT_NEEDED */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'BreakGlassController.end': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'BreakGlassController.review': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BreakGlassReviewDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BREAK_GLASS_OWN, BREAK_GLASS_REVIEWED */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'IntakeController.list': {
    parameters: {
      query?: {
        /** @description `<code>` or `<level>:<code>`, with all that lies in it; without it, everywhere. */
        area?: string;
        /** @description First day of the first local month that they happened in. */
        from?: string;
        /** @description First day of the local month after the last. */
        to?: string;
        kind?: ('observation' | 'staff_incident' | 'accident' | 'environment_fault')[];
        /** @description Category codes; each stands for all below it too. */
        category?: string[];
        focusArea?: (
          'accidents' | 'crime' | 'threats_staff' | 'resilience' | 'protective_security'
        )[];
        /** @description Common severity, 0 to 4. */
        severity?: number[];
        /** @description Where they came from, such as `staff`. */
        source?: string[];
        /** @description Without it, those that stand: `recorded`. */
        status?: ('recorded' | 'withdrawn')[];
        tier?: ('open' | 'internal' | 'protected' | 'strict')[];
        /** @description 1 Monday to 7 Sunday. */
        weekday?: number[];
        /** @description Hours of the local day, 0 to 23. Protected incidents have none, so they match none. */
        hour?: number[];
        /** @description Ids of the organisations that answer for them. */
        organisation?: string[];
        /** @description Ids of units. Protected incidents have none in the open columns, so they match none. */
        unit?: string[];
        /** @description Only what one has reported oneself; withdrawn ones too, unless `status` says otherwise. */
        mine?: boolean;
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListedIncidentsDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description AREA_CODE_AMBIGUOUS, AREA_UNKNOWN, FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description TOO_MANY_ATTEMPTS */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'IntakeController.record': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordIncidentDto'];
      };
    };
    responses: {
      /** @description This very submission had been recorded before */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReceiptDto'];
        };
      };
      /** @description Recorded */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReceiptDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description AREA_CODE_AMBIGUOUS, AREA_UNKNOWN, CLIENT_ID_REUSED, FIELDS_INVALID, OUTSIDE_MUNICIPALITY */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'IntakeController.read': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IncidentDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'IntakeController.correct': {
    parameters: {
      query?: never;
      header: {
        'If-Match': string;
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CorrectIncidentDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RevisionDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INCIDENT_RESTRICTED, TRANSITION_REFUSED */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INCIDENT_ERASED */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_CONFLICT */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description AREA_CODE_AMBIGUOUS, AREA_UNKNOWN, FIELDS_INVALID, OUTSIDE_MUNICIPALITY */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_REQUIRED */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'IntakeController.transition': {
    parameters: {
      query?: never;
      header: {
        'If-Match': string;
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TransitionDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RevisionDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INCIDENT_RESTRICTED, TRANSITION_REFUSED */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INCIDENT_ERASED */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_CONFLICT */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_REQUIRED */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'IntakeController.handle': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HandlingStepDto'];
      };
    };
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INCIDENT_RESTRICTED, TRANSITION_REFUSED */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INCIDENT_ERASED */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'QuietReportController.record': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['QuietReportWishDto'];
      };
    };
    responses: {
      /** @description Somebody of the unit had said so before */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QuietReportDto'];
        };
      };
      /** @description Recorded */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QuietReportDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID, UNIT_WITHOUT_RHYTHM */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'QuietReportController.due': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportingDutyDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'TaxonomyController.focusAreas': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TermsDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'TaxonomyController.protectedValues': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TermsDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'TaxonomyController.categories': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CategoriesDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ExportsController.list': {
    parameters: {
      query?: {
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExportsDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ExportsController.start': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StartExportDto'];
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExportDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description AREA_CODE_AMBIGUOUS, AREA_UNKNOWN, EXPORT_REASON_NEEDED, FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description EXPORTS_WAITING, TOO_MANY_ATTEMPTS */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ExportsController.dictionary': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DictionaryDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ExportsController.read': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExportDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ExportsController.remove': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ExportsController.download': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/geo+json': string;
          'application/x-ndjson': string;
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description EXPORT_NOT_READY */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ImportFilesController.upload': {
    parameters: {
      query: {
        name: string;
      };
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/octet-stream': string;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UploadedFileDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ImportFilesController.preview': {
    parameters: {
      query?: {
        delimiter?: ',' | ';' | '\t' | '|';
        encoding?: 'utf-8' | 'windows-1252';
        /** @description Name of a sheet; the first that is not hidden when absent. */
        sheet?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PreviewDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID, IMPORT_FILE_REFUSED */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ImportFilesController.check': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MappingTryDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MappingCheckDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID, IMPORT_FILE_REFUSED, PROFILE_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ImportProfilesController.list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportProfilesDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ImportProfilesController.schema': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
      /** @description INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ImportProfilesController.read': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportProfileDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ImportProfilesController.save': {
    parameters: {
      query?: never;
      header: {
        'If-None-Match'?: string;
        'If-Match'?: string;
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        name: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          [key: string]: unknown;
        };
      };
    };
    responses: {
      /** @description Changed */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedProfileDto'];
        };
      };
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedProfileDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description PROFILE_BUILT_IN */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_CONFLICT */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID, PROFILE_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_REQUIRED */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ImportProfilesController.remove': {
    parameters: {
      query?: never;
      header: {
        'If-Match': string;
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description PROFILE_BUILT_IN */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_CONFLICT */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_REQUIRED */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ImportsController.list': {
    parameters: {
      query?: {
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportsDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ImportsController.start': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StartImportDto'];
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StartedImportDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID, PROFILE_INVALID, PROFILE_UNKNOWN */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description IMPORTS_WAITING */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ImportsController.read': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ImportsController.errors': {
    parameters: {
      query?: {
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportRowErrorsDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ImportsController.errorFile': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ImportsController.transition': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ImportTransitionDto'];
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StartedImportDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description TRANSITION_REFUSED */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'AggregationController.read': {
    parameters: {
      query: {
        /** @description `<code>` or `<level>:<code>`; without it, everywhere. */
        area?: string;
        /** @description First day of the first local month. */
        from: string;
        /** @description First day of the local month after the last. */
        to: string;
        /** @description Dimensions, separated by commas. Without any, one row with the sum. */
        by?: (
          | 'area'
          | 'month'
          | 'category'
          | 'focusArea'
          | 'kind'
          | 'severity'
          | 'source'
          | 'tier'
          | 'organisation'
          | 'gender'
          | 'weekday'
          | 'hour'
          | 'unit'
          | 'ageBand'
          | 'policeReported'
        )[];
        /** @description Level that areas are shown at; areas that stop above it show as themselves. Without it, the finest. */
        level?: 'country' | 'county' | 'municipality' | 'district' | 'sub_area';
        /** @description Category codes; each stands for all below it too. */
        category?: string[];
        focusArea?: string[];
        kind?: string[];
        /** @description Common severity, 0 to 4. */
        severity?: ('0' | '1' | '2' | '3' | '4')[];
        source?: string[];
        tier?: ('open' | 'internal' | 'protected' | 'strict')[];
        organisation?: string[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TalliesDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description AREA_CODE_AMBIGUOUS, AREA_UNKNOWN, FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'AggregationController.readColumns': {
    parameters: {
      query: {
        /** @description `<code>` or `<level>:<code>`; without it, everywhere. */
        area?: string;
        /** @description First day of the first local month. */
        from: string;
        /** @description First day of the local month after the last. */
        to: string;
        /** @description Dimensions, separated by commas. Without any, one row with the sum. */
        by?: (
          | 'area'
          | 'month'
          | 'category'
          | 'focusArea'
          | 'kind'
          | 'severity'
          | 'source'
          | 'tier'
          | 'organisation'
          | 'gender'
          | 'weekday'
          | 'hour'
          | 'unit'
          | 'ageBand'
          | 'policeReported'
        )[];
        /** @description Level that areas are shown at; areas that stop above it show as themselves. Without it, the finest. */
        level?: 'country' | 'county' | 'municipality' | 'district' | 'sub_area';
        /** @description Category codes; each stands for all below it too. */
        category?: string[];
        focusArea?: string[];
        kind?: string[];
        /** @description Common severity, 0 to 4. */
        severity?: ('0' | '1' | '2' | '3' | '4')[];
        source?: string[];
        tier?: ('open' | 'internal' | 'protected' | 'strict')[];
        organisation?: string[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TallyColumnsDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description AREA_CODE_AMBIGUOUS, AREA_UNKNOWN, FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'CoverageController.read': {
    parameters: {
      query: {
        /** @description `<code>` or `<level>:<code>`; without it, all units. */
        area?: string;
        /** @description First civil date; a week or month counts where it begins. */
        from: string;
        /** @description The civil date after the last. */
        to: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CoverageDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description AREA_CODE_AMBIGUOUS, AREA_UNKNOWN, FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ReconciliationController.read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReconciliationsDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'FiguresController.weekdayHour': {
    parameters: {
      query: {
        /** @description `<code>` or `<level>:<code>`. */
        area: string;
        /** @description First day of the first local month. */
        from: string;
        /** @description First day of the local month after the last; ten years later at most. */
        to: string;
        /** @description Category codes; each stands for all below it too. */
        category?: string[];
        focusArea?: string[];
        kind?: string[];
        /** @description Common severity, 0 to 4. */
        severity?: ('0' | '1' | '2' | '3' | '4')[];
        source?: string[];
        tier?: ('open' | 'internal' | 'protected' | 'strict')[];
        organisation?: string[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WeekdayHourDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description AREA_CODE_AMBIGUOUS, AREA_UNKNOWN, FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'FiguresController.funnel': {
    parameters: {
      query: {
        /** @description `<code>` or `<level>:<code>`. */
        area: string;
        /** @description First day of the first local month. */
        from: string;
        /** @description First day of the local month after the last; ten years later at most. */
        to: string;
        /** @description Category codes; each stands for all below it too. */
        category?: string[];
        focusArea?: string[];
        kind?: string[];
        /** @description Common severity, 0 to 4. */
        severity?: ('0' | '1' | '2' | '3' | '4')[];
        source?: string[];
        tier?: ('open' | 'internal' | 'protected' | 'strict')[];
        organisation?: string[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FunnelDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description AREA_CODE_AMBIGUOUS, AREA_UNKNOWN, FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'FiguresController.topPlaces': {
    parameters: {
      query: {
        /** @description `<code>` or `<level>:<code>`. */
        area: string;
        /** @description First day of the first local month. */
        from: string;
        /** @description First day of the local month after the last; ten years later at most. */
        to: string;
        /** @description Category codes; each stands for all below it too. */
        category?: string[];
        focusArea?: string[];
        kind?: string[];
        /** @description Common severity, 0 to 4. */
        severity?: ('0' | '1' | '2' | '3' | '4')[];
        source?: string[];
        tier?: ('open' | 'internal' | 'protected' | 'strict')[];
        organisation?: string[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TopPlacesDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description AREA_CODE_AMBIGUOUS, AREA_UNKNOWN, FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'FiguresController.weekPlaces': {
    parameters: {
      query: {
        /** @description `<code>` or `<level>:<code>`. */
        area: string;
        /** @description Any civil date of the week; without it, the last week that is over. */
        week?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TopPlacesDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description AREA_CODE_AMBIGUOUS, AREA_UNKNOWN, FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ArchiveController.authorities': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArchiveAuthoritiesDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ArchiveController.list': {
    parameters: {
      query: {
        organisationId: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PackagesDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ArchiveController.start': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PackageWishDto'];
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AskedPackageDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN, NOT_FOR_PROGRAMS, STEP_UP_REQUIRED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description ARCHIVE_PACKAGE_OPEN */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description ARCHIVE_YEAR_OPEN, FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description TOO_MANY_ATTEMPTS */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ArchiveController.approve': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description ARCHIVE_SECOND_PERSON, CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN, NOT_FOR_PROGRAMS, STEP_UP_REQUIRED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description TRANSITION_REFUSED */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ArchiveController.withdraw': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description TRANSITION_REFUSED */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ArchiveController.file': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/zip': string;
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description ARCHIVE_NOT_READY */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'FaultReportController.list': {
    parameters: {
      query?: {
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FaultReportsDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'FaultReportController.send': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FaultReportWishDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FaultReportReceiptDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description TOO_MANY_FAULT_REPORTS */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'FaultReportController.close': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'MapsController.choropleth': {
    parameters: {
      query: {
        level: 'country' | 'county' | 'municipality' | 'district' | 'sub_area';
        /** @description Rate per 1 000 inhabitants and year, or change since the same months the year before. */
        measure?: 'rate' | 'change';
        /** @description Only areas in this one: `<code>` or `<level>:<code>`. */
        area?: string;
        /** @description First day of the first local month. */
        from: string;
        /** @description First day of the local month after the last; ten years later at most. */
        to: string;
        /** @description `false` leaves the boundaries out, for whoever has them from `/areas.geojson`. */
        geometry?: boolean;
        /** @description Web map zoom: boundaries are told to half a pixel. Without it, as they are stored. */
        zoom?: number;
        /** @description Category codes; each stands for all below it too. */
        category?: string[];
        focusArea?: string[];
        kind?: string[];
        /** @description Common severity, 0 to 4. */
        severity?: ('0' | '1' | '2' | '3' | '4')[];
        source?: string[];
        tier?: ('open' | 'internal' | 'protected' | 'strict')[];
        organisation?: string[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChoroplethDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description AREA_CODE_AMBIGUOUS, AREA_UNKNOWN, FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'MapsController.clusters': {
    parameters: {
      query: {
        /** @description West, south, east, north in degrees, WGS 84, separated by commas. */
        bbox: number[];
        /** @description Web map zoom; what stands nearer than a finger's breadth is one sign. */
        zoom: number;
        /** @description First day of the first local month. */
        from: string;
        /** @description First day of the local month after the last. */
        to: string;
        /** @description Category codes; each stands for all below it too. */
        category?: string[];
        focusArea?: string[];
        kind?: string[];
        /** @description Common severity, 0 to 4. */
        severity?: ('0' | '1' | '2' | '3' | '4')[];
        source?: string[];
        tier?: ('open' | 'internal' | 'protected' | 'strict')[];
        organisation?: string[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClustersDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'MessageController.list': {
    parameters: {
      query?: {
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MessagesDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'MessageController.read': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'MessageController.language': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MailLanguageDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'MessageController.test': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailTestDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PlannedEventController.list': {
    parameters: {
      query?: {
        /** @description `<code>` or `<level>:<code>`: those in it and in what lies in it; without it, all. */
        area?: string;
        /** @description Civil date, inclusive; without it, today. */
        from?: string;
        /** @description Civil date, exclusive; without it, a year after `from`. */
        to?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlannedEventsDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description AREA_CODE_AMBIGUOUS, AREA_UNKNOWN, FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PlannedEventController.plan': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewPlannedEventDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlannedEventDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CLIENT_ID_REUSED, FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PlannedEventController.one': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlannedEventDetailDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PlannedEventController.change': {
    parameters: {
      query?: never;
      header: {
        'If-Match': string;
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlannedEventWishDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlannedEventDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_CONFLICT */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_REQUIRED */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PlannedEventController.step': {
    parameters: {
      query?: never;
      header: {
        'If-Match': string;
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlannedEventStepDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlannedEventDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_CONFLICT */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_REQUIRED */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PlannedEventController.import': {
    parameters: {
      query?: {
        /** @description Whose events they are; needed by whoever coordinates several. */
        organisationId?: string;
        /** @description `true` reads and compares everything and writes nothing. */
        dryRun?: 'true' | 'false';
      };
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/octet-stream': string;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EventsImportResultDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID, IMPORT_FILE_REFUSED */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'DisclosedIncidentController.add': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChosenIncidentDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DISCLOSURE_STATE */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'DisclosedIncidentController.open': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        incidentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TriedIncidentDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DISCLOSURE_STALE */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'DisclosedIncidentController.save': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
        incidentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TrialDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DISCLOSURE_STALE, DISCLOSURE_STATE */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'DisclosedIncidentController.remove': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
        incidentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DISCLOSURE_STATE */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'DisclosedIncidentController.ofIncident': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IncidentDisclosuresDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'DisclosureController.list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosuresDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'DisclosureController.take': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewDisclosureDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureDetailDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'DisclosureController.csv': {
    parameters: {
      query?: never;
      header: {
        'accept-language': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description TOO_MANY_ATTEMPTS */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'DisclosureController.one': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureDetailDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'DisclosureController.decide': {
    parameters: {
      query?: never;
      header: {
        'If-Match': string;
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DisclosureDecisionDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DISCLOSURE_INCOMPLETE, DISCLOSURE_STALE, DISCLOSURE_STATE */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_CONFLICT */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_REQUIRED */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'DisclosureController.second': {
    parameters: {
      query?: never;
      header: {
        'If-Match': string;
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SecondLookDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN, NOT_FOR_PROGRAMS, STEP_UP_REQUIRED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DISCLOSURE_OWN, DISCLOSURE_STATE */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_CONFLICT */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_REQUIRED */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'DisclosureController.handOut': {
    parameters: {
      query?: never;
      header: {
        'If-Match': string;
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DISCLOSURE_INCOMPLETE, DISCLOSURE_STALE, DISCLOSURE_STATE, INCIDENT_RESTRICTED */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_CONFLICT */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID, PAPER_TOO_LONG */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_REQUIRED */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'DisclosureController.copy': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DISCLOSURE_INCOMPLETE, DISCLOSURE_STALE, DISCLOSURE_STATE, INCIDENT_RESTRICTED */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID, PAPER_TOO_LONG */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'DisclosureController.decision': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DISCLOSURE_STATE */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PublicRegisterController.read': {
    parameters: {
      query?: {
        /** @description The organisation's id. */
        organisation?: string;
        /** @description First local day on which they came in or were drawn up. */
        from?: string;
        /** @description Local day after the last. */
        to?: string;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicRegisterDto'];
        };
      };
      /** @description INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description TOO_MANY_ATTEMPTS */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PublicRegisterController.publications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegisterPublicationsDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PublicRegisterController.set': {
    parameters: {
      query?: never;
      header: {
        'If-Match': string;
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        organisationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterPublicationWishDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegisterPublicationDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_CONFLICT */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_REQUIRED */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'RegisterController.list': {
    parameters: {
      query?: {
        /** @description `missing`: only those without a number in the authority's own case system; `given`: only those with one. */
        dnr?: 'missing' | 'given';
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description First local day on which they came in or were drawn up. */
        from?: string;
        /** @description Local day after the last. */
        to?: string;
        /** @description Part of the designation, such as `2026:0001`. */
        text?: string;
        /** @description The register of one organisation. */
        organisation?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegisterDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'RegisterController.csv': {
    parameters: {
      query?: {
        /** @description `missing`: only those without a number in the authority's own case system; `given`: only those with one. */
        dnr?: 'missing' | 'given';
        /** @description Between the cells of a CSV file; `;` for Excel in Swedish. */
        delimiter?: ',' | ';';
        /** @description First local day on which they came in or were drawn up. */
        from?: string;
        /** @description Local day after the last. */
        to?: string;
        /** @description Part of the designation, such as `2026:0001`. */
        text?: string;
        /** @description The register of one organisation. */
        organisation?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description TOO_MANY_ATTEMPTS */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'RegisterController.xml': {
    parameters: {
      query?: {
        /** @description `missing`: only those without a number in the authority's own case system; `given`: only those with one. */
        dnr?: 'missing' | 'given';
        /** @description Between the cells of a CSV file; `;` for Excel in Swedish. */
        delimiter?: ',' | ';';
        /** @description First local day on which they came in or were drawn up. */
        from?: string;
        /** @description Local day after the last. */
        to?: string;
        /** @description Part of the designation, such as `2026:0001`. */
        text?: string;
        /** @description The register of one organisation. */
        organisation?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/xml': string;
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description TOO_MANY_ATTEMPTS */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'RegisterController.one': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegisterEntryDetailDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'RegisterController.set': {
    parameters: {
      query?: never;
      header: {
        'If-Match': string;
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CaseNumberWishDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseNumberSetDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_CONFLICT */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_REQUIRED */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ReadingLogController.list': {
    parameters: {
      query?: {
        /** @description Of an incident, as it is read aloud. */
        reference?: string;
        action?:
          | 'incident.read'
          | 'incident.listed'
          | 'incident.exported'
          | 'break-glass.opened'
          | 'break-glass.ended'
          | 'break-glass.reviewed'
          | 'break-glass.overdue'
          | 'export.requested'
          | 'export.completed'
          | 'export.downloaded'
          | 'rights.search-requested'
          | 'reading-log.read'
          | 'reading-log.exported'
          | 'reading-log.reviewed';
        /** @description First local day. */
        from?: string;
        /** @description Last local day. */
        to?: string;
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: number;
        /** @description The account of somebody. */
        reader?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReadingsDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ReadingLogController.file': {
    parameters: {
      query?: {
        /** @description Of an incident, as it is read aloud. */
        reference?: string;
        action?:
          | 'incident.read'
          | 'incident.listed'
          | 'incident.exported'
          | 'break-glass.opened'
          | 'break-glass.ended'
          | 'break-glass.reviewed'
          | 'break-glass.overdue'
          | 'export.requested'
          | 'export.completed'
          | 'export.downloaded'
          | 'rights.search-requested'
          | 'reading-log.read'
          | 'reading-log.exported'
          | 'reading-log.reviewed';
        /** @description First local day. */
        from?: string;
        /** @description Last local day. */
        to?: string;
        /** @description The account of somebody. */
        reader?: string;
      };
      header: {
        'accept-language': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ReadingLogController.readers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReadersDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ReadingLogController.own': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnReadingsDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ReadingLogController.unusualReadings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnusualReadingsDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ReadingLogController.review': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviewReadingDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description OWN_READING */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ProtocolController.list': {
    parameters: {
      query: {
        organisationId: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProtocolsDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ProtocolController.one': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProtocolDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ProtocolController.json': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ProtocolController.csv': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'RetentionController.authorities': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuthoritiesDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'RetentionController.listRules': {
    parameters: {
      query: {
        organisationId: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RetentionRulesDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'RetentionController.addRule': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RuleWishDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MadeDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CATEGORY_UNKNOWN, FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'RetentionController.listStops': {
    parameters: {
      query: {
        organisationId: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RetentionStopsDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'RetentionController.setStop': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StopWishDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MadeDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'RetentionController.releaseStop': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReleaseWishDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN, NOT_FOR_PROGRAMS, STEP_UP_REQUIRED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description TRANSITION_REFUSED */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'RetentionController.dryRun': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DryRunWishDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DryRunDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'RetentionController.listProposals': {
    parameters: {
      query: {
        organisationId: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProposalsDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'RetentionController.proposeErasure': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposalWishDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MadeDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description RETENTION_LIST_CHANGED, RETENTION_NOTHING_DUE, RETENTION_PROPOSAL_OPEN */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'RetentionController.oneProposal': {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProposalDetailDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'RetentionController.approve': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApprovalWishDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN, NOT_FOR_PROGRAMS, RETENTION_SECOND_PERSON, STEP_UP_REQUIRED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description RETENTION_LIST_CHANGED, TRANSITION_REFUSED */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'RetentionController.withdraw': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description TRANSITION_REFUSED */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'BreachesController.list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BreachesDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'BreachesController.open': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenBreachDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BreachDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'BreachesController.one': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BreachDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'BreachesController.change': {
    parameters: {
      query?: never;
      header: {
        'If-Match': string;
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BreachFactsDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BreachDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATA_BREACH_CLOSED */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_CONFLICT */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_REQUIRED */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'BreachesController.close': {
    parameters: {
      query?: never;
      header: {
        'If-Match': string;
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN, NOT_FOR_PROGRAMS, STEP_UP_REQUIRED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATA_BREACH_CLOSED, DATA_BREACH_INCOMPLETE */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_CONFLICT */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_REQUIRED */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'BreachesController.count': {
    parameters: {
      query: {
        /** @description First local day. */
        from: string;
        /** @description The local day after the last. */
        to: string;
        /** @description Only what this account did: its e-mail address. */
        account?: string;
        /** @description Only these incidents: references between commas. */
        references?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BreachCountDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description TOO_MANY_ATTEMPTS */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'BreachesController.paper': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID, PAPER_TOO_LONG */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'BreachesController.facts': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BreachPackDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'HeldDataController.list': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HitsDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'HeldDataController.judge': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
        incidentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['JudgeHitDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description RIGHTS_CASE_CLOSED */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'HeldDataController.candidates': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountCandidatesDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'HeldDataController.choose': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChosenAccountDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description RIGHTS_CASE_CLOSED */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'HeldDataController.make': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExtractDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description RIGHTS_HITS_UNJUDGED, RIGHTS_IDENTITY_MISSING, RIGHTS_NOT_SEARCHED */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'HeldDataController.mine': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountDataDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'MeasuresController.measures': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeasuresDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'MeasuresController.restrict': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RestrictDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description RIGHTS_CASE_CLOSED, RIGHTS_RESTRICTED */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'MeasuresController.lift': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LiftDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN, NOT_FOR_PROGRAMS, STEP_UP_REQUIRED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description RIGHTS_NOT_RESTRICTED */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'MeasuresController.open': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenRestrictedDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenedRestrictedDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN, NOT_FOR_PROGRAMS, STEP_UP_REQUIRED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description TOO_MANY_ATTEMPTS */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'MeasuresController.weigh': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WeighingDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description RIGHTS_CASE_CLOSED, RIGHTS_NOT_RESTRICTED */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'MeasuresController.correct': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
        reference: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoteCorrectionDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description RIGHTS_NO_CORRECTION */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PrivacyNoticesController.list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticesDto'];
        };
      };
      /** @description INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PrivacyNoticesController.set': {
    parameters: {
      query?: never;
      header: {
        'If-Match': string;
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        organisationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoticeWordsDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticeDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_CONFLICT */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_REQUIRED */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ProcessingRecordsController.read': {
    parameters: {
      query: {
        /** @description The authority. */
        organisation: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProcessingRecordDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ProcessingRecordsController.file': {
    parameters: {
      query: {
        /** @description The authority. */
        organisation: string;
      };
      header: {
        'accept-language': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'RightsCasesController.list': {
    parameters: {
      query?: {
        state?: 'open' | 'closed';
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RightsCasesDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'RightsCasesController.open': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenRightsCaseDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RightsCaseDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'RightsCasesController.one': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RightsCaseDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'RightsCasesController.check': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IdentityDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description RIGHTS_CASE_CLOSED */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'RightsCasesController.extend': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExtensionDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description RIGHTS_CASE_CLOSED, RIGHTS_EXTENSION_LATE */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'RightsCasesController.search': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RightsCaseDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN, NOT_FOR_PROGRAMS, STEP_UP_REQUIRED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description RIGHTS_CASE_CLOSED, RIGHTS_IDENTITY_MISSING, RIGHTS_SEARCH_RUNNING */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description TOO_MANY_ATTEMPTS */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'RightsCasesController.progress': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RightsSearchDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'RightsCasesController.decide': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RightsDecisionDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description RIGHTS_CASE_CLOSED, RIGHTS_IDENTITY_MISSING, RIGHTS_NOT_RESTRICTED, RIGHTS_WEIGHING_MISSING */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'MeetingViewController.read': {
    parameters: {
      query?: {
        /** @description `<code>` or `<level>:<code>`; without it, all that the reader may see. */
        area?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeetingViewDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description AREA_CODE_AMBIGUOUS, AREA_UNKNOWN, FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'SituationPictureController.live': {
    parameters: {
      query: {
        /** @description Keeps to the area and period asked for, however few incidents they hold. */
        exact?: boolean;
        /** @description `<code>` or `<level>:<code>`. */
        area: string;
        /** @description First day of the first local month. */
        from: string;
        /** @description First day of the local month after the last; ten years later at most. */
        to: string;
        /** @description Category codes; each stands for all below it too. */
        category?: string[];
        focusArea?: string[];
        kind?: string[];
        /** @description Common severity, 0 to 4. */
        severity?: ('0' | '1' | '2' | '3' | '4')[];
        source?: string[];
        tier?: ('open' | 'internal' | 'protected' | 'strict')[];
        organisation?: string[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LivePictureDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description AREA_CODE_AMBIGUOUS, AREA_UNKNOWN, FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'SituationPictureController.standouts': {
    parameters: {
      query: {
        /** @description `<code>` or `<level>:<code>`. */
        area: string;
        /** @description First day of the first local month. */
        from: string;
        /** @description First day of the local month after the last; ten years later at most. */
        to: string;
        /** @description Category codes; each stands for all below it too. */
        category?: string[];
        focusArea?: string[];
        kind?: string[];
        /** @description Common severity, 0 to 4. */
        severity?: ('0' | '1' | '2' | '3' | '4')[];
        source?: string[];
        tier?: ('open' | 'internal' | 'protected' | 'strict')[];
        organisation?: string[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandoutsDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description AREA_CODE_AMBIGUOUS, AREA_UNKNOWN, FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'SituationPictureController.staffThreats': {
    parameters: {
      query: {
        /** @description `<code>` or `<level>:<code>`; in bands the municipality around it is told of. */
        area: string;
        /** @description First day of the first local month. */
        from: string;
        /** @description First day of the local month after the last; ten years later at most. In bands: years that lie in it whole. */
        to: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffThreatsDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description AREA_CODE_AMBIGUOUS, AREA_UNKNOWN, FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'SituationPictureController.week': {
    parameters: {
      query: {
        /** @description `<code>` or `<level>:<code>`. */
        area: string;
        /** @description Any civil date of the week; without it, the last week that is over. */
        week?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WeekDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description AREA_CODE_AMBIGUOUS, AREA_UNKNOWN, FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'SituationPictureController.beforeAfter': {
    parameters: {
      query: {
        /** @description `<code>` or `<level>:<code>`. */
        area: string;
        /** @description First day of the first local month. */
        from: string;
        /** @description First day of the local month after the last; ten years later at most. */
        to: string;
        /** @description Category codes; each stands for all below it too. */
        category?: string[];
        focusArea?: string[];
        kind?: string[];
        /** @description Common severity, 0 to 4. */
        severity?: ('0' | '1' | '2' | '3' | '4')[];
        source?: string[];
        tier?: ('open' | 'internal' | 'protected' | 'strict')[];
        organisation?: string[];
        /** @description What it is held against: an area where nothing was done. `<code>` or `<level>:<code>`. */
        control?: string;
        /** @description Where incidents may have moved to. */
        displaced?: string;
        /** @description What `displaced` is held against. */
        displacedControl?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BeforeAfterDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description AREA_CODE_AMBIGUOUS, AREA_UNKNOWN, FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'GoverningDocumentsController.list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GoverningDocumentsDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'GoverningDocumentsController.register': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewDocumentDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OneGoverningDocumentDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'GoverningDocumentsController.one': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OneGoverningDocumentDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'GoverningDocumentsController.change': {
    parameters: {
      query?: never;
      header: {
        'If-Match': string;
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WishedDocumentDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OneGoverningDocumentDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_CONFLICT */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_REQUIRED */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'GoverningDocumentsController.history': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        goalId: string;
        organisationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GoverningAnswersDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'GoverningDocumentsController.say': {
    parameters: {
      query?: never;
      header: {
        'If-Match': string;
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
        goalId: string;
        organisationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WishedAnswerDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OneGoverningDocumentDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_CONFLICT */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_REQUIRED */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PicturesController.list': {
    parameters: {
      query?: {
        /** @description From the answer before. */
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PicturesDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PicturesController.open': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BeginPictureDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PictureDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description PICTURE_EXISTS */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description AREA_CODE_AMBIGUOUS, AREA_UNKNOWN, FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PicturesController.one': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PictureDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PictureSectionsController.standing': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        section: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingSectionDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PictureSectionsController.set': {
    parameters: {
      query?: never;
      header: {
        'If-Match': string;
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
        section: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WriteSectionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingSectionDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_CONFLICT */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_REQUIRED */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PictureSectionsController.history': {
    parameters: {
      query?: {
        /** @description Revisions before this one. */
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: string;
        section: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SectionHistoryDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PictureSectionsController.comments': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        section: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SectionCommentsDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PictureSectionsController.say': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
        section: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewCommentDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SectionCommentsDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PictureSectionsController.resolve': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
        section: string;
        commentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ResolutionDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PictureTemplateController.newest': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PictureTemplateDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PictureTemplateController.change': {
    parameters: {
      query?: never;
      header: {
        'If-Match': string;
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WishedTemplateDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PictureTemplateDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_CONFLICT */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_REQUIRED */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ActionsController.list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActionsDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ActionsController.begin': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BeginActionDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActionDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description AREA_CODE_AMBIGUOUS, AREA_UNKNOWN, FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ActionsController.write': {
    parameters: {
      query?: never;
      header: {
        'If-Match': string;
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WriteActionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActionDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_CONFLICT */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_REQUIRED */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ActionsController.tick': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TickActionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActionDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ActionsController.promote': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PromotedDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description ACTION_PROMOTED */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'FollowUpController.tell': {
    parameters: {
      query?: never;
      header: {
        'If-Match': string;
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
        year: string;
        occasion: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FollowUpContentDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeasureDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_CONFLICT */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_REQUIRED */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'FollowUpController.history': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        year: string;
        occasion: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FollowUpHistoryDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'FollowUpController.told': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeasureEffectDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description AREA_CODE_AMBIGUOUS, AREA_UNKNOWN, FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'FollowUpController.keepIt': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['KeepEffectDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeasureDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description EFFECT_NOT_TOLD */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_CONFLICT */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description AREA_CODE_AMBIGUOUS, AREA_UNKNOWN, FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'GoalsController.list': {
    parameters: {
      query: {
        problem: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GoalsDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'GoalsController.begin': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BeginGoalDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GoalDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'GoalsController.change': {
    parameters: {
      query?: never;
      header: {
        'If-Match': string;
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WriteGoalDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GoalDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_CONFLICT */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_REQUIRED */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'MeasureWorkController.list': {
    parameters: {
      query?: {
        focusArea?: 'accidents' | 'crime' | 'threats_staff' | 'resilience' | 'protective_security';
        status?: components['schemas']['MeasureStatus'];
        /** @description `<level>:<code>`. */
        area?: string;
        /** @description An account or a unit. */
        owner?: string;
        problem?: string;
        /** @description Only those that should have ended. */
        late?: boolean;
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeasureListDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'MeasureWorkController.open': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BeginMeasureDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeasureDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description AREA_CODE_AMBIGUOUS, AREA_UNKNOWN, FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'MeasureWorkController.choose': {
    parameters: {
      query: {
        organisation: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeasureChoicesDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'MeasureWorkController.one': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeasureDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'MeasureWorkController.change': {
    parameters: {
      query?: never;
      header: {
        'If-Match': string;
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WriteMeasureDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeasureDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_CONFLICT */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_REQUIRED */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'MeasureWorkController.history': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeasureHistoryDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'MeasureWorkController.move': {
    parameters: {
      query?: never;
      header: {
        'If-Match': string;
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MoveMeasureDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeasureDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description TRANSITION_REFUSED */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_CONFLICT */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_REQUIRED */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PictureMeasuresController.ofPicture': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeasureListDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PictureMeasuresController.actionsOfPicture': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActionsDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PictureProblemsController.list': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PictureProblemsDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PictureProblemsController.open': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BeginProblemDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProblemDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PictureProblemsController.order': {
    parameters: {
      query?: never;
      header: {
        'If-Match': string;
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RankProblemsDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PictureProblemsDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_CONFLICT */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_REQUIRED */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PictureProblemsController.causes': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PictureCausesDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ProblemEvidenceController.look': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FreezeFigureDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FrozenFigureDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description AREA_CODE_AMBIGUOUS, AREA_UNKNOWN, FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ProblemEvidenceController.freeze': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FreezeFigureDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvidenceTodayDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description EVIDENCE_FULL */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description AREA_CODE_AMBIGUOUS, AREA_UNKNOWN, FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ProblemEvidenceController.say': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EvidenceInWordsDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvidenceTodayDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description EVIDENCE_FULL */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ProblemEvidenceController.today': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        evidenceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvidenceTodayDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ProblemsController.list': {
    parameters: {
      query?: {
        /** @description From the answer before. */
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProblemsDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ProblemsController.one': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProblemDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ProblemsController.set': {
    parameters: {
      query?: never;
      header: {
        'If-Match': string;
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WriteProblemDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProblemDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_CONFLICT */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description REVISION_REQUIRED */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ProblemsController.history': {
    parameters: {
      query?: {
        /** @description From the answer before. */
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProblemHistoryDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'StatisticsController.series': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StatisticSeriesListDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'StatisticsController.themes': {
    parameters: {
      query: {
        /** @description `<code>` or `<level>:<code>`. */
        area: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StatisticThemesDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description AREA_CODE_AMBIGUOUS, AREA_UNKNOWN, FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'StatisticsController.beside': {
    parameters: {
      query: {
        /** @description `<code>` or `<level>:<code>`. */
        area: string;
        /** @description The code of a theme; absent: the one that most kinds of sources know. */
        theme?:
          | 'sexual'
          | 'fire'
          | 'vandalism'
          | 'violence'
          | 'threat'
          | 'theft'
          | 'drugs'
          | 'disorder'
          | 'litter'
          | 'traffic'
          | 'unsafe';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BesideDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description AREA_CODE_AMBIGUOUS, AREA_UNKNOWN, FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'StatisticsController.profiles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StatisticProfilesDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'StatisticsController.imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StatisticsImportsDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'StatisticsController.import': {
    parameters: {
      query: {
        /** @description A name of `GET /statistics/profiles`. */
        profile: string;
        /** @description What the file is called. */
        name?: string;
        /** @description What the figures are of, for a file without a column for it. */
        series?: string;
        /** @description What all of the file can be laid beside. */
        theme?:
          | 'sexual'
          | 'fire'
          | 'vandalism'
          | 'violence'
          | 'threat'
          | 'theft'
          | 'drugs'
          | 'disorder'
          | 'litter'
          | 'traffic'
          | 'unsafe';
        /** @description How it was measured: another method is a break. */
        measuredBy?: string;
        licence?: string;
        /** @description Who made the figures, when it is not who the profile says. */
        origin?: string;
        /** @description Looks for names of areas on this level only. */
        level?: 'country' | 'county' | 'municipality' | 'district' | 'sub_area';
        /** @description Name of the sheet; the first one that is not hidden when absent. */
        sheet?: string;
        /** @description `true` reads and compares everything and writes nothing. */
        dryRun?: 'true' | 'false';
      };
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/octet-stream': string;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StatisticsImportResultDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID, IMPORT_FILE_REFUSED, PROFILE_UNKNOWN */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'StatisticsController.withdraw': {
    parameters: {
      query?: never;
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StatisticsTransitionDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_FOUND */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'SimilarController.similar': {
    parameters: {
      query: {
        /** @description `<code>` or `<level>:<code>`; of a part its municipality is compared. */
        area: string;
        /** @description The code of a theme: its series come first, and own incidents are of it; absent: all incidents. */
        theme?:
          | 'sexual'
          | 'fire'
          | 'vandalism'
          | 'violence'
          | 'threat'
          | 'theft'
          | 'drugs'
          | 'disorder'
          | 'litter'
          | 'traffic'
          | 'unsafe';
        /** @description The id of a series; absent: the first of the theme, else the first one. */
        series?: string;
        /** @description Absent: the last year that the municipality has a number of, else the last one of all. */
        year?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SimilarDto'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description AREA_CODE_AMBIGUOUS, AREA_UNKNOWN, FIELDS_INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'SimilarController.groups': {
    parameters: {
      query: {
        /** @description Who made the grouping, and which one it is. */
        source: string;
        /** @description The civil date from which it holds. */
        validFrom: string;
        /** @description What the file is called. */
        name?: string;
        /** @description `true` reads and checks everything and writes nothing. */
        dryRun?: 'true' | 'false';
      };
      header: {
        /** @description The csrfToken of the session */
        'X-CSRF-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/octet-stream': string;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GroupsImportResultDto'];
        };
      };
      /** @description BODY_UNREADABLE */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description NOT_SIGNED_IN */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CSRF_REFUSED, FORBIDDEN, INSECURE_ORIGIN */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description BODY_TOO_LARGE */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CONTENT_TYPE_REFUSED */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description FIELDS_INVALID, IMPORT_FILE_REFUSED */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description INTERNAL */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description DATABASE_UNAVAILABLE, OVERLOADED */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}
